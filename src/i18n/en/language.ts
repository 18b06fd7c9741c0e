import type { InterfaceLanguage } from '../words'

export const language: InterfaceLanguage = {
  name: 'English',
  short: 'EN',
  locale: 'en-GB',
  fonts: ['latin'],
  keyboard: "`qwertyuiop[]asdfghjkl;'zxcvbnm,.",
  declares: true,
}
