import type { Messages } from './en'
import { control } from './ru/control'
import { dates } from './ru/dates'
import { kinds } from './ru/kinds'
import { map } from './ru/map'
import { page } from './ru/page'
import { reading } from './ru/reading'
import { study } from './ru/study'
import { tools } from './ru/tools'
import { trouble } from './ru/trouble'

/** The words of the interface in Russian. */
export const ru = { ...page, ...dates, ...control, ...kinds, ...map, ...reading, ...study, ...trouble, ...tools } satisfies Messages
