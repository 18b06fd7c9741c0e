import type { Dossier } from '../content/dossier'
import type { AskedDate } from '../time/askedDate'
import { type Day, dayOf } from '../time/day'
import type { Selection } from './selection'
import { entryOf, type OwnDate } from './subjects'

/** The date shown, and how it came to be: asked for, the subject's own, or today. */
export type Shown =
  | { readonly by: 'asked'; readonly day: Day; readonly date: AskedDate }
  | OwnDate
  | { readonly by: 'today'; readonly day: Day }

/** Which day the map shows; a date after today shows today. `today` is the reader's own day, or on a built page a day after all that the record knows. */
export function shownDate({ at, subject }: Selection, dossier: Dossier, today: Day): Shown {
  if (at && firstDayOf(at) <= today) return { by: 'asked', day: at.day < today ? at.day : today, date: at }
  return (subject && entryOf(dossier, subject)?.shows) ?? { by: 'today', day: today }
}

/** The first day a date asked for leaves open: `2026` begins before it ends. */
function firstDayOf({ text, day, precision }: AskedDate): Day {
  if (precision === 'day') return day
  const [year = 0, month = 1] = text.split('-').map(Number)
  return dayOf(year, month, 1) ?? day
}
