import type { InterfaceLanguage } from '../words'

const oneLetterWord = /(?<![\p{L}\p{N}])([аивксуояАИВКСУОЯ]) (?=\S)/gu

export const language: InterfaceLanguage = {
  name: 'Русский',
  short: 'РУ',
  locale: 'ru-RU',
  fonts: ['cyrillic', 'latin'],
  // One-letter words are glued to the next, so that no line ends with one.
  typeset: (text) => text.replace(oneLetterWord, '$1\u00a0'),
}
