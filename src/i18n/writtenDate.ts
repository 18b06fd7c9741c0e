import { type AskedDate, readDate } from '../domain/time/askedDate'
import { inDigits } from '../domain/time/hanNumbers'
import type { Translate } from './translate'

/**
 * Reads a date as people of a language write it: by ISO 8601, else its year in four digits, a month by name or number and a day, in any of the orders
 * that say which is which: "19 October 1956", "1956年10月19日", "19.10.1956", "Oct 1956", and by the eras of the language: "昭和31年". Between two numbers
 * after which the year comes, the first is the day. `null` where it is no date of the calendar.
 */
export function readWrittenDate(t: Translate, text: string): AskedDate | null {
  const plain = outOfEra(t, inDigits(text.normalize('NFKC').trim()))
  return readDate(plain) ?? readDate(asIso(t, plain) ?? '')
}

/** A year of an era by the common count. */
function outOfEra(t: Translate, text: string): string {
  for (const [, era = '', first] of t('eras').matchAll(/(\D+) (\d+)(?: |$)/g)) {
    const year = new RegExp(`^${era}\\s*(\\d{1,2})(?=\\D|$)`, 'u')
    if (year.test(text)) return text.replace(year, (_, n) => String(Number(first) + Number(n) - 1))
  }
  return text
}

function asIso(t: Translate, text: string): string | null {
  const numbers = text.match(/\d+/g) ?? []
  const at = numbers.findIndex(({ length }) => length === 4)
  const year = numbers[at]
  const rest = numbers.filter((_number, i) => i !== at)
  if (year === undefined || rest.length > 2) return null
  const named = monthNamed(t, text)
  if (named !== null && rest.length > 1) return null
  // A word that is no month may yet be meant for one: the day before it is not taken for the month.
  if (named === null && rest.length === 1 && wordBetween.test(text)) return null
  const monthAndDay = named === null ? (at === 0 || rest.length < 2 ? rest : rest.toReversed()) : [String(named), ...rest]
  return [year, ...monthAndDay.map((part) => part.padStart(2, '0'))].join('-')
}

/** A word between two numbers; 年 and 月 are none. */
const wordBetween = /\d\D*(?!\p{Script=Han})\p{L}\D*\d/u

/** The month (1–12) whose name, in any of its cases, or its first three letters stand in the text. */
function monthNamed(t: Translate, text: string): number | null {
  const words = text.toLocaleLowerCase(t.locale).match(/\p{L}{3,}/gu) ?? []
  for (let month = 1; month <= 12; month++) {
    const key = `month.${month}`
    if (!t.has(key)) continue
    const { text: name, cases } = t.noun(key)
    const names = [name, ...Object.values(cases ?? {})].map((one) => String(one).toLocaleLowerCase(t.locale))
    if (words.some((word) => names.some((one) => one.startsWith(word)))) return month
  }
  return null
}
