import { brings } from '../../domain/address/subjects'
import { askFor, readDate } from '../../domain/time/askedDate'
import { daysAPixel, type TimeWindow } from '../../domain/time/axis'
import { addDays, calendar, type Day, isoDay } from '../../domain/time/day'
import { type EventEntry, shownDay } from '../../domain/content/event'
import type { Selection } from '../../domain/address/selection'
import type { Shown } from '../../domain/address/shown'
import type { AskedDate } from '../../domain/time/askedDate'

/** More days than this under one pixel, and a pointer can only mean a month. */
const daysOfMonthHand = 15

/** Whether dates chosen about a day, on an axis of this scale, are months or days. */
export function handPrecision(window: TimeWindow, width: number, day: Day): 'month' | 'day' {
  return daysAPixel(window, width, day) > daysOfMonthHand ? 'month' : 'day'
}

/**
 * A day on the axis as a date to ask for; `null` for today and later. At a scale where a pointer can only mean a month, that month,
 * unless it has not ended yet.
 */
export function askAt(day: Day, precision: 'month' | 'day', today: Day): AskedDate | null {
  if (day >= today) return null
  const month = precision === 'month' ? readDate(isoDay(day).slice(0, 7)) : null
  return month && month.day < today ? month : askFor(day)
}

/** The change of selection that shows a date. A subject with a date of its own needs today to be asked for. */
export function showing(at: AskedDate | null, { subject }: Selection, today: Day): Partial<Selection> {
  return { at: at ?? (brings(subject, 'date') ? askFor(today) : null) }
}

/** The day one step of a key away: a day, or the same day of the next month or year as far as there is one. */
export function stepDay(day: Day, unit: 'day' | 'month' | 'year', count: number): Day {
  if (unit === 'day') return addDays(day, count)
  const { year, month, day: dayOfMonth } = calendar(day)
  const months = year * 12 + month - 1 + count * (unit === 'year' ? 12 : 1)
  const target = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
  const lastDay = readDate(target)?.day
  if (lastDay === undefined) return day
  return Math.min(lastDay, addDays(lastDay, dayOfMonth - calendar(lastDay).day)) as Day
}

/** The events in the order of the days they show. */
export function eventsInOrder(events: readonly EventEntry[]): readonly EventEntry[] {
  return [...events].sort((a, b) => shownDay(a) - shownDay(b))
}

/** The event before or after what is shown, from the event itself where one is; `null` at the ends. */
export function neighbour(
  ordered: readonly EventEntry[],
  shown: Shown,
  current: EventEntry | undefined,
  direction: 1 | -1,
): EventEntry | null {
  if (current) return ordered[ordered.indexOf(current) + direction] ?? null
  const beside = ordered.filter((event) => (direction > 0 ? shownDay(event) > shown.day : shownDay(event) < shown.day))
  return (direction > 0 ? beside[0] : beside.at(-1)) ?? null
}
