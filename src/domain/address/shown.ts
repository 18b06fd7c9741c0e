import type { Dossier } from '../content/dossier'
import type { AskedDate } from '../time/askedDate'
import { type Day, dayOf } from '../time/day'
import type { Selection } from './selection'
import { entryOf, type OwnDate } from './subjects'

/** The date shown, and how it came to be: asked for, the subject's own, or today. */
export type Shown = AskedOrToday | OwnDate

type AskedOrToday = { readonly by: 'asked'; readonly day: Day; readonly date: AskedDate } | { readonly by: 'today'; readonly day: Day }

/** Which day the map shows; a date after today shows today. `today` is the reader's own day, or on a built page a day after all that the record knows. */
export function shownDate({ at, subject }: Selection, dossier: Dossier, today: Day): Shown {
  const asked = shownOf(at, today)
  return (asked.by === 'today' && subject && entryOf(dossier, subject)?.shows) || asked
}

/** The same of a date by itself, as the second of two maps has it. */
export function shownOf(at: AskedDate | null, today: Day): AskedOrToday {
  return at && !isFuture(at, today) ? { by: 'asked', day: at.day < today ? at.day : today, date: at } : { by: 'today', day: today }
}

/** Whether a date has not begun. */
export function isFuture(at: AskedDate, today: Day): boolean {
  return firstDayOf(at) > today
}

/** The first day a date asked for leaves open: `2026` begins before it ends. */
function firstDayOf({ text, day, precision }: AskedDate): Day {
  if (precision === 'day') return day
  const [year = 0, month = 1] = text.split('-').map(Number)
  return dayOf(year, month, 1) ?? day
}
