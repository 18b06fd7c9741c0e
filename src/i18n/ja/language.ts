import type { InterfaceLanguage } from '../words'
import { inSyllables } from './inSyllables'

const inEra = { era: 'long', year: 'numeric', timeZone: 'UTC' } as const
const years = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', inEra)
const days = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { ...inEra, month: 'long', day: 'numeric' })

export const language: InterfaceLanguage = {
  name: '日本語',
  short: '日本語',
  locale: 'ja-JP',
  weekdays: 'short',
  indexed: inSyllables,
  // Until 1872 years and months began on days of their own, which Intl does not know.
  otherDate: (day, part) => (day.getUTCFullYear() < 1873 ? null : { year: years, day: days }[part].format(day)),
  // An ordinal with what it counts, and the parts of a date.
  unbroken: '第[0-9一二三四五六七八九十]+\\p{Script=Han}{1,6}|[0-9]+年(?:[0-9]+月)?(?:[0-9]+日)?、?|[0-9]+月(?:[0-9]+日)?',
}
