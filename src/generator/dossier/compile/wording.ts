import type { Language } from '../../../domain/content/ids'

const oneLetterWord = /(?<![\p{L}\p{N}])([аивксуояАИВКСУОЯ]) (?=\S)/gu

/** Glues Russian one-letter words to the next, so that no line ends with one. */
export function glueRussian(text: string): string {
  return text.replace(oneLetterWord, '$1\u00a0')
}

/** What the typography of a language makes of running text. */
export function typographyOf(language: Language): (text: string) => string {
  return language === 'ru' ? glueRussian : (text) => text
}
