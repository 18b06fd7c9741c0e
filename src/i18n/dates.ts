import type { Edition } from '../domain/content/edition'
import { readDate } from '../domain/time/askedDate'
import { calendar, type Day, dayOf } from '../domain/time/day'
import { distantFuture, distantPast, type EdtfDate, type Precision } from '../domain/time/edtf'
import type { Noun } from './noun'
import { raised } from './raised'
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
  if (date.words) return { text: date.words }
  return date.ends ? intervalNoun(t, date.ends, 'full') : qualifiedNoun(t, date)
}

/** A date for narrow columns and marks: "19 Oct 1956", "c. Aug 1945", "28–31 Aug 1945". */
export function shortDate(t: Translate, date: EdtfDate): string {
  return date.words ? raised(t, date.words) : shortNoun(t, date).text
}

/** The same under a heading that says the year: "19 Oct", "28–31 Aug", "Oct"; nothing where only the year is known, and the whole where it spans years. */
export function shortDateOfYear(t: Translate, date: EdtfDate): string {
  if (date.words) return raised(t, date.words)
  if (date.ends) {
    const [from, to] = date.ends
    const within = from && to && sureRange(t, from, to, 'ofYear')
    return within ?? shortDate(t, date)
  }
  if (date.uncertain) return shortDate(t, date)
  if (date.precision === 'year') return ''
  const { month, day } = parts(t, date.first, 'monthShort')
  return date.precision === 'day' ? t('dateDayOnly', { day, month }) : t('dateMonthOnly', { month })
}

/** Two dates as the ends of a span: "13–31 December 2006", "1998 – 2020"; "since 1998" where it has no end, and nothing where it has no start either. */
export function formatSpan(t: Translate, from: EdtfDate, to: EdtfDate): string {
  const [start, end] = [isOpen(from) ? null : from, isOpen(to) ? null : to]
  return intervalNoun(t, [start, end], 'full').text
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

function shortNoun(t: Translate, date: EdtfDate): Noun {
  if (date.words) return { text: date.words }
  if (date.ends) return intervalNoun(t, date.ends, 'short')
  const key = ({ day: 'dateShortDay', month: 'dateShortMonth', year: 'dateYear' } as const)[date.precision]
  const plain = t.noun(key, parts(t, date.first, 'monthShort'))
  return date.uncertain ? t.noun('dateShortApprox', { date: plain }) : plain
}

/** How much room a range has: in running text, in a narrow column, or there under its year. */
type Width = 'full' | 'short' | 'ofYear'

function intervalNoun(t: Translate, [from, to]: NonNullable<EdtfDate['ends']>, width: Width): Noun {
  const one = (date: EdtfDate): Noun => (width === 'full' ? dateNoun(t, date) : shortNoun(t, date))
  if (!from) return to ? { text: t('dateUntil', { to: one(to) }) } : { text: '' }
  if (!to) return { text: t('dateSince', { from: one(from) }) }
  return { text: sureRange(t, from, to, width) ?? t('dateRange', { from: one(from), to: one(to) }) }
}

const sameMonth = { full: 'rangeSameMonth', short: 'rangeShortSameMonth', ofYear: 'rangeDaysSameMonth' } as const
const sameYear = { full: 'rangeSameYear', short: 'rangeShortSameYear', ofYear: 'rangeDaysSameYear' } as const

/** Two sure ends of one precision share what they have in common; `null` where each must be said in full. */
function sureRange(t: Translate, from: EdtfDate, to: EdtfDate, width: Width): string | null {
  if (from.uncertain || to.uncertain || from.precision !== to.precision) return null
  const a = calendar(from.first)
  const b = calendar(to.first)
  if (from.precision === 'year') return width === 'ofYear' ? null : t('rangeYears', { from: String(a.year), to: String(b.year) })
  if (from.precision === 'month' || a.year !== b.year) return null
  const year = String(a.year)
  const months = width === 'full' ? 'month' : 'monthShort'
  if (a.month === b.month) {
    return t(sameMonth[width], { from: String(a.day), to: String(b.day), month: monthNoun(t, a.month, months), year })
  }
  return t(sameYear[width], {
    fromDay: String(a.day),
    fromMonth: monthNoun(t, a.month, months),
    toDay: String(b.day),
    toMonth: monthNoun(t, b.month, months),
    year,
  })
}

const isOpen = ({ first, last }: EdtfDate) => first === distantPast || last === distantFuture

function parts(t: Translate, date: Day, months: MonthNames): { readonly year: string; readonly month: Noun; readonly day: string } {
  const { year, month, day } = calendar(date)
  return { year: String(year), month: monthNoun(t, month, months), day: String(day) }
}

/** The short name of a month, 1 to 12, with its cases. */
export function shortMonth(t: Translate, month: number): Noun {
  return nameOfMonth(t, `monthShort.${month}`, month)
}

function monthNoun(t: Translate, month: number, names: MonthNames): Noun {
  return names === 'monthShort' ? shortMonth(t, month) : nameOfMonth(t, `month.${month}`, month)
}

/** A month without a name of its own goes by its number. */
function nameOfMonth(t: Translate, key: string, month: number): Noun {
  return t.has(key) ? t.noun(key) : { text: String(month) }
}

/** "Edition 3, 30 November 2026" */
export function editionNamed(t: Translate, { number, date }: Edition): string {
  return t('editionNamed', { n: `${number}`, date: editionDate(t, date) })
}

/** The day of an edition in words; as it is written, where it is no day. */
export function editionDate(t: Translate, date: string): string {
  const day = readDate(date)
  return day ? formatAsked(t, day) : date
}

/** A year as a heading, "1956". */
export function yearText(t: Translate, year: number): string {
  const day = dayOf(year, 12, 31)
  return day === null ? String(year) : formatAsked(t, { day, precision: 'year' })
}
