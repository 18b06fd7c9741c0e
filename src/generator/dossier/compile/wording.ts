import type { Language } from '../../../domain/content/ids'
import type { Words } from '../schema/text'

const oneLetterWord = /(?<![\p{L}\p{N}])([аивксуояАИВКСУОЯ]) (?=\S)/gu

/** Glues Russian one-letter words to the next, so that no line ends with one. */
export function glueRussian(text: string): string {
  return text.replace(oneLetterWord, '$1\u00a0')
}

/** Picks running text in one language, with that language's typography. Names stay as written, so that they can be matched. */
export function proseIn(language: Language): (text: Words) => string {
  return language === 'ru' ? (text) => glueRussian(text.ru) : (text) => text[language]
}
