import type { InterfaceLanguage } from '../words'

export const language: InterfaceLanguage = {
  name: 'English',
  short: 'EN',
  locale: 'en-GB',
  fonts: ['latin'],
  keyboard: "`qwertyuiop[]asdfghjkl;'zxcvbnm,.",
  declares: true,
  unbroken: '[0-9]+(?:–[0-9]+)? (?:January|February|March|April|May|June|July|August|September|October|November|December)|[0-9]+–[0-9]+',
}
