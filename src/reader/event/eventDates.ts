import { calendar, type Day, dayOf } from '../../domain/time/day'
import { distantPast } from '../../domain/time/edtf'
import { type EventEntry, shownDay } from '../../domain/content/event'
import { formatAsked, formatDate, formatDay, shortDate } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'

/** The day an event is listed under and brings the map to: the day it shows; where its start is open, the day it ends. */
export function listedDay(event: EventEntry): Day {
  const day = shownDay(event)
  return day > distantPast ? day : event.date.last
}

/** A year as a heading, "1956". */
export function yearText(t: Translate, year: number): string {
  const day = dayOf(year, 12, 31)
  return day === null ? String(year) : formatAsked(t, { day, precision: 'year' })
}

/** The date of an event under its year: day and month, or the whole date where it spans years; empty where only the year is known. */
export function dateUnderYear(t: Translate, { date }: EventEntry): string {
  if (date.ends || date.uncertain) return shortDate(t, date)
  const { month, day } = calendar(date.first)
  const name = `monthShort.${month}`
  if (date.precision === 'year' || !t.has(name)) return ''
  return date.precision === 'day' ? t('dateDayOnly', { day: String(day), month: t.noun(name) }) : t(name)
}

/** The date of an event in full; of a text that acts later than it was signed, both days. */
export function dateInFull(t: Translate, event: EventEntry): string {
  const { date, kind, shown } = event
  if (kind === 'treaty' && shown !== undefined && date.precision === 'day' && !date.ends && shown > date.first) {
    return t('eventSignedInEffect', { signed: formatDay(t, date.first), effect: formatDay(t, shown) })
  }
  return formatDate(t, date)
}
