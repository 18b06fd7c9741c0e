import { calendar, type Day } from '../time/day'
import { distantPast, type EdtfDate } from '../time/edtf'
import type { EventId, PlaceId } from './ids'

export type EventKind =
  | 'treaty'
  | 'declaration'
  | 'war'
  | 'landing'
  | 'law'
  | 'statement'
  | 'summit'
  | 'talks'
  | 'visit'
  | 'incident'
  | 'society'

/** How much an event matters to the whole: 1 most. */
export type Significance = 1 | 2 | 3

/** What every page knows of every event; its summary and sources are in its details. */
export interface EventEntry {
  readonly id: EventId
  readonly date: EdtfDate
  /** The day whose state the map shows where it is not the first day of `date`. */
  readonly shown?: Day
  /** The first day on which a treaty had effect, where that is not the day of signing. */
  readonly inEffect?: Day
  readonly title: string
  /** Fits a mark on the timeline. */
  readonly short: string
  readonly kind: EventKind
  /** What its page calls it, where that is another word than its kind. */
  readonly called?: 'natural-disaster' | 'military'
  /** 1 is always labelled, 3 is a tick. */
  readonly significance: Significance
  readonly places: readonly PlaceId[]
  /** The places that its words name, where these are not the ones of `places`. */
  readonly lights?: readonly PlaceId[]
  readonly venue: PlaceId | null
  /** True where the report mentions it. */
  readonly inReport?: true
}

/** The day whose state the map shows when the event is chosen: its first; where its start is open, the first that its end leaves open. */
export function shownDay({ shown, date }: EventEntry): Day {
  return shown ?? (date.first > distantPast ? date.first : (date.ends?.[1]?.first ?? date.last))
}

/** The year an event is listed under: that of its first day; where its start is open, of its last. */
export function listedYear({ date }: EventEntry): number {
  return calendar(date.first > distantPast ? date.first : date.last).year
}

/** The place of a year in the list of all events, as addresses name it. */
export function yearAnchor(year: number): string {
  return `year-${year}`
}
