import { calendar, type Day } from '../domain/time/day'
import type { EdtfDate, Precision } from '../domain/time/edtf'
import type { Noun } from './noun'
import type { Translate } from './translate'

/** A day or a part of a calendar shown as far as it was asked for: `1956-10` is October 1956, not its last day. */
export interface AskedDay {
  readonly day: Day
  readonly precision: Precision
}

type MonthNames = 'month' | 'monthShort'

/** "19 October 1956" */
export function formatDay(t: Translate, day: Day): string {
  return t('dateDay', parts(t, day, 'month'))
}

/** "Friday 11 January 2019" */
export function formatWeekday(t: Translate, day: Day): string {
  const weekday = new Intl.DateTimeFormat(t.locale, { weekday: t.weekdays, timeZone: 'UTC' }).format(new Date(day * 86_400_000))
  return t('weekdayDay', { weekday, date: formatDay(t, day) })
}

/** A date of the dossier as far as it is known: "19 October 1956", "about August 1945", "3–5 September 1945", "since 1998". */
export function formatDate(t: Translate, date: EdtfDate): string {
  return dateNoun(t, date).text
}

/** The same with its cases, for "since {date}" and the like. */
export function dateNoun(t: Translate, date: EdtfDate): Noun {
  return date.ends ? intervalNoun(t, date.ends, 'month') : qualifiedNoun(t, date)
}

/** A date for narrow columns and marks: "19 Oct 1956", "c. Aug 1945", "28–31 Aug 1945". */
export function shortDate(t: Translate, date: EdtfDate): string {
  if (date.ends) return intervalNoun(t, date.ends, 'monthShort').text
  const text = shortSingle(t, date)
  return date.uncertain ? t('dateShortApprox', { date: text }) : text
}

/** A date asked for, as far as it was asked: "19 October 1956", "October 1956", "1956". */
export function formatAsked(t: Translate, asked: AskedDay): string {
  return askedNoun(t, asked).text
}

/** The same with its cases. */
export function askedNoun(t: Translate, { day, precision }: AskedDay): Noun {
  const key = ({ day: 'dateDay', month: 'dateMonth', year: 'dateYear' } as const)[precision]
  return t.noun(key, parts(t, day, 'month'))
}

/** "on 19 October 1956", "in October 1956", "in 1956" */
export function formatWhen(t: Translate, { day, precision }: AskedDay): string {
  const key = ({ day: 'inDay', month: 'inMonth', year: 'inYear' } as const)[precision]
  return t(key, parts(t, day, 'month'))
}

function qualifiedNoun(t: Translate, date: EdtfDate): Noun {
  const qualifier = date.edtf.at(-1)
  if (qualifier === '~') {
    const key = ({ day: 'dateApproxDay', month: 'dateApproxMonth', year: 'dateApproxYear' } as const)[date.precision]
    return t.noun(key, parts(t, date.first, 'month'))
  }
  const plain = askedNoun(t, { day: date.first, precision: date.precision })
  if (qualifier === '%') return t.noun('uncertainAbout', { date: plain })
  return qualifier === '?' || date.uncertain ? t.noun('dateUncertain', { date: plain }) : plain
}

function shortSingle(t: Translate, { first, precision }: EdtfDate): string {
  if (precision === 'year') return t('dateYear', parts(t, first, 'monthShort'))
  return t(precision === 'day' ? 'dateShortDay' : 'dateShortMonth', parts(t, first, 'monthShort'))
}

function intervalNoun(t: Translate, [from, to]: NonNullable<EdtfDate['ends']>, months: MonthNames): Noun {
  const one = (date: EdtfDate): Noun => (months === 'month' ? dateNoun(t, date) : { text: shortDate(t, date) })
  if (!from) return to ? { text: t('dateUntil', { to: one(to) }) } : { text: '' }
  if (!to) return { text: t('dateSince', { from: one(from) }) }
  return { text: sureRange(t, from, to, months) ?? t('dateRange', { from: one(from), to: one(to) }) }
}

/** Two sure ends of one precision share what they have in common; `null` where each must be said in full. */
function sureRange(t: Translate, from: EdtfDate, to: EdtfDate, months: MonthNames): string | null {
  if (from.uncertain || to.uncertain || from.precision !== to.precision) return null
  const a = calendar(from.first)
  const b = calendar(to.first)
  if (from.precision === 'year') return t('rangeYears', { from: String(a.year), to: String(b.year) })
  if (from.precision === 'month' || a.year !== b.year) return null
  const year = String(a.year)
  if (a.month === b.month) {
    return t('rangeSameMonth', { from: String(a.day), to: String(b.day), month: monthNoun(t, a.month, months), year })
  }
  return t('rangeSameYear', {
    fromDay: String(a.day),
    fromMonth: monthNoun(t, a.month, months),
    toDay: String(b.day),
    toMonth: monthNoun(t, b.month, months),
    year,
  })
}

function parts(t: Translate, date: Day, months: MonthNames): { readonly year: string; readonly month: Noun; readonly day: string } {
  const { year, month, day } = calendar(date)
  return { year: String(year), month: monthNoun(t, month, months), day: String(day) }
}

function monthNoun(t: Translate, month: number, names: MonthNames): Noun {
  const key = `${names}.${month}`
  return t.has(key) ? t.noun(key) : { text: String(month) }
}
