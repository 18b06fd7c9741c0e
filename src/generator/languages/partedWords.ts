import { share } from '../../i18n/en/share'
import type { MessageKey, Messages } from '../../i18n/messages'
import type { LateWords } from '../../i18n/withLate'
import type { Words } from '../../i18n/words'

/** Messages that no page says until one asks for what says them. */
export const lateKeys: ReadonlySet<string> = new Set(Object.keys(share))

/** The words of a language in two: those that come with every page, and the late ones. */
export function partedWords(words: Words): { readonly first: Words; readonly late: LateWords } {
  const part = (isLate: boolean): LateWords => {
    const isOf = (key: string) => lateKeys.has(key) === isLate
    const messages: Partial<Messages> = Object.fromEntries(Object.entries(words.messages).filter(([key]) => isOf(key)))
    const borrowed = Object.entries(words.borrowed).map(([lender, keys]): [string, readonly MessageKey[]] => [lender, keys.filter(isOf)])
    return { messages, borrowed: Object.fromEntries(borrowed.filter(([, keys]) => keys.length)) }
  }
  const { messages, borrowed } = part(false)
  return { first: { ...words, messages: messages as Messages, borrowed }, late: part(true) }
}
