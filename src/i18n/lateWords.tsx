import { type ReactNode, useMemo } from 'react'
import type { MessageKey, Messages } from './messages'
import { type ParamsOf, type Translate, translator } from './translate'
import { MessagesContext, useTranslate } from './useMessages'
import type { Words } from './words'

/** Messages that come in a file of their own, and those of them that another language lends. */
export interface LateWords {
  readonly messages: Readonly<Partial<Messages>>
  readonly borrowed: Words['borrowed']
}

/** A translator that has the late words too. */
export function withLate(t: Translate, { messages, borrowed }: LateWords): Translate {
  const { language, locale, weekdays, direction, unbroken, ownNames, number } = t
  const own = { language, locale, weekdays, direction, ownNames, ...(unbroken !== undefined && { unbroken }) }
  const late = translator({ ...own, messages: messages as Messages, borrowed })
  const of = (key: MessageKey) => (Object.hasOwn(messages, key) ? late : t)
  const say = <Key extends MessageKey>(key: Key, ...params: ParamsOf<Key>) => of(key)(key, ...params)
  const noun = <Key extends MessageKey>(key: Key, ...params: ParamsOf<Key>) => of(key).noun(key, ...params)
  const has = (key: string): key is MessageKey => late.has(key) || t.has(key)
  const borrowedFrom = (key: MessageKey) => of(key).borrowedFrom(key)
  return Object.assign(say, { noun, has, borrowedFrom, language, locale, weekdays, direction, unbroken, ownNames, number })
}

/** A part of the page that says words which came with a file of its own. */
export function LateMessages({ words, children }: { words: LateWords; children: ReactNode }) {
  const t = useTranslate()
  const all = useMemo(() => withLate(t, words), [t, words])
  return <MessagesContext value={all}>{children}</MessagesContext>
}
