/** A calendar day as the number of days since 1 January 1970, proleptic Gregorian, no time zone. */
export type Day = number & { readonly unit: 'day' }

const millisecondsPerDay = 86_400_000

/** The day of a year, month (1–12) and day of month, or `null` where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return exists ? ((date.getTime() / millisecondsPerDay) as Day) : null
}

/** The last day of a month (1–12) of a year. */
export function lastDayOfMonth(year: number, month: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return (date.getTime() / millisecondsPerDay) as Day
}

/** Year, month (1–12) and day of month of a day. */
export function calendar(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * millisecondsPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO 8601 calendar date of a day, `1956-10-19`. */
export function isoDay(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

/** The day that lies `count` days after (negative: before) another. */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day
}

/** The reader's own day, by the clock and zone of the machine. Ask only in the browser, after hydration. */
export function dayOnClock(now: Date): Day {
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / millisecondsPerDay) as Day
}
