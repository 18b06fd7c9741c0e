import type { InterfaceLanguage } from '../words'

const oneLetterWord = /(?<![\p{L}\p{N}])([аивксуояАИВКСУОЯ]) (?=\S)/gu

export const language: InterfaceLanguage = {
  name: 'Русский',
  short: 'РУ',
  locale: 'ru-RU',
  keyboard: 'ёйцукенгшщзхъфывапролджэячсмитьбю',
  fonts: ['cyrillic', 'latin'],
  // A year with its word, a day with its month.
  unbroken: '[0-9]+(?:[–-][0-9]+)? (?:год\\p{L}*|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)',
  // One-letter words are glued to the next, so that no line ends with one.
  typeset: (text) => text.replace(oneLetterWord, '$1\u00a0'),
}
