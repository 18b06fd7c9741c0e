import type { Language } from '../domain/content/ids'
import type { Message } from './message'
import type { MessageKey, Messages } from './messages'

/** What a page says, in one language: the file `messages.<tag>.json` of the data folder. */
export interface Words {
  readonly language: Language
  /** BCP 47 tag for `Intl`. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** Whether a weekday before a date is written out or shortened. */
  readonly weekdays: 'long' | 'short'
  /** What no line of a heading breaks within, as the source of a regular expression; nothing in most languages. */
  readonly unbroken?: string
  readonly messages: Messages
  /** The messages that the language has no words for, by the language they are said in instead. */
  readonly borrowed: Readonly<Record<Language, readonly MessageKey[]>>
  /** What the languages of the site call themselves. */
  readonly ownNames: Readonly<Record<Language, OwnName>>
}

/** The name of a language in itself; `short` where there is little room. */
export interface OwnName {
  readonly name: string
  readonly short: string
}

/** Where a name stands in an index: below a heading, in the order of what it is read as. */
export interface Indexed {
  readonly heading: string
  readonly reading: string
}

/** A language of the interface: `src/i18n/<tag>/language.ts`, beside its messages. */
export interface InterfaceLanguage extends OwnName {
  /** BCP 47 tag for `Intl`; its own tag, if left out. */
  readonly locale?: string
  /** Left to right, if left out. */
  readonly direction?: 'rtl'
  /** Written out, if left out. */
  readonly weekdays?: 'short'
  /** The cuts of the serif that its text is set in; none where every device has its own. */
  readonly fonts?: readonly string[]
  /** Running text as the language sets it: where no line may break. As it was written, if left out. */
  readonly typeset?: (text: string) => string
  /** What no line of a heading breaks within, as the source of a regular expression: text stays as it was written, so that it can be found. */
  readonly unbroken?: string
  /**
   * The letters of its keyboard from the key left of 1, row by row, as far as they are letters on one keyboard or another: for what was typed with
   * another keyboard in mind. Every language names the same keys. None, if left out.
   */
  readonly keyboard?: string
  /**
   * A day, or its year alone, by another calendar that people of the language count years by, as they write it: for what is searched for so. `null`
   * where it is not counted so.
   */
  readonly otherDate?: (day: Date, part: 'year' | 'day') => string | null
  /** Where a name stands in an index; by its own letters, if left out. */
  readonly indexed?: (name: string) => Indexed
  /** Messages are declared in this language: it has all of them, and lends what no other has words for. */
  readonly declares?: true
}

/** Messages of a language that may not have all. */
export type SomeMessages = Readonly<Partial<Record<MessageKey, Message>>>
