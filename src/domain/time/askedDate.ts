import { calendar, type Day, dayOf, lastDayOfMonth } from './day'
import { withoutUnseen } from '../unseen'
import type { Precision } from './edtf'

/** A date as the address asks for it: the text, and the day whose state it shows (a partial date shows its last day). */
export interface AskedDate {
  readonly text: string
  readonly day: Day
  readonly precision: Precision
}

const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * Reads an ISO 8601 date, whole or partial: `1956-10-19`, `1956-10`, `1956`. A partial date shows the state of its last day.
 * Blanks around it, a trailing dot or slash, and full-width digits are forgiven. `null` where it is no date of the calendar.
 */
export function readDate(text: string): AskedDate | null {
  const match = iso.exec(
    withoutUnseen(text)
      .normalize('NFKC')
      .trim()
      .replace(/[./]+$/, ''),
  )
  if (!match) return null
  const [written, yearText, monthText, dayText] = match
  const year = Number(yearText)
  const month = monthText === undefined ? 12 : Number(monthText)
  if (month < 1 || month > 12) return null
  const day = dayText === undefined ? lastDayOfMonth(year, month) : dayOf(year, month, Number(dayText))
  if (day === null) return null
  return { text: written, day, precision: dayText ? 'day' : monthText ? 'month' : 'year' }
}

/** A day as an asked date, known to the day. */
export function askFor(day: Day): AskedDate {
  const { year, month, day: dayOfMonth } = calendar(day)
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return { text: `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`, day, precision: 'day' }
}
