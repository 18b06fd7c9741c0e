import type { InterfaceLanguage } from '../words'
import { inSyllables } from './inSyllables'

export const language: InterfaceLanguage = {
  name: '日本語',
  short: '日本語',
  locale: 'ja-JP',
  weekdays: 'short',
  indexed: inSyllables,
  // An ordinal with what it counts, and the parts of a date.
  unbroken: '第[0-9一二三四五六七八九十]+\\p{Script=Han}{1,6}|[0-9]+年(?:[0-9]+月)?(?:[0-9]+日)?、?|[0-9]+月(?:[0-9]+日)?',
}
