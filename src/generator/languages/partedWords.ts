import { about } from '../../i18n/en/about'
import { classKit } from '../../i18n/en/classKit'
import { editions } from '../../i18n/en/editions'
import { files } from '../../i18n/en/files'
import { share } from '../../i18n/en/share'
import type { MessageKey, Messages } from '../../i18n/messages'
import type { LateWords } from '../../i18n/lateWords'
import type { Words } from '../../i18n/words'

/** Messages that no page says until one asks for what says them, by the file that they come with. */
export const lateKeys = {
  share: new Set(Object.keys(share)),
  editions: new Set(Object.keys(editions)),
  files: new Set(Object.keys(files)),
  about: new Set(Object.keys(about)),
  classKit: new Set(Object.keys(classKit)),
}

/** The words of a language in parts: those that come with every page, and the late ones. */
export function partedWords(words: Words): { readonly first: Words; readonly late: Readonly<Record<keyof typeof lateKeys, LateWords>> } {
  const part = (isOf: (key: string) => boolean): LateWords => {
    const messages: Partial<Messages> = Object.fromEntries(Object.entries(words.messages).filter(([key]) => isOf(key)))
    const borrowed = Object.entries(words.borrowed).map(([lender, keys]): [string, readonly MessageKey[]] => [lender, keys.filter(isOf)])
    return { messages, borrowed: Object.fromEntries(borrowed.filter(([, keys]) => keys.length)) }
  }
  const isLate = (key: string) => Object.values(lateKeys).some((keys) => keys.has(key))
  const { messages, borrowed } = part((key) => !isLate(key))
  return {
    first: { ...words, messages: messages as Messages, borrowed },
    late: {
      share: part((key) => lateKeys.share.has(key)),
      editions: part((key) => lateKeys.editions.has(key)),
      files: part((key) => lateKeys.files.has(key)),
      about: part((key) => lateKeys.about.has(key)),
      classKit: part((key) => lateKeys.classKit.has(key)),
    },
  }
}
