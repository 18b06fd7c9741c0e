import type { Day } from '../time/day'
import type { EdtfDate } from '../time/edtf'
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
  readonly title: string
  /** Fits a mark on the timeline. */
  readonly short: string
  readonly kind: EventKind
  /** 1 is always labelled, 3 is a tick. */
  readonly significance: Significance
  readonly places: readonly PlaceId[]
  readonly venue: PlaceId | null
  /** True where the report mentions it. */
  readonly inReport?: true
}

/** The day whose state the map shows when the event is chosen. */
export function shownDay(event: EventEntry): Day {
  return event.shown ?? event.date.first
}
