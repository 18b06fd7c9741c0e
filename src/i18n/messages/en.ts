import type { Message } from '../message'
import { control } from './en/control'
import { dates } from './en/dates'
import { kinds } from './en/kinds'
import { map } from './en/map'
import { page } from './en/page'
import { reading } from './en/reading'
import { study } from './en/study'
import { tools } from './en/tools'
import { trouble } from './en/trouble'

/** The words of the interface in English. Its keys are the type of every other language. */
export const en = { ...page, ...dates, ...control, ...kinds, ...map, ...reading, ...study, ...trouble, ...tools }

export type MessageKey = keyof typeof en
export type Messages = Readonly<Record<MessageKey, Message>>
