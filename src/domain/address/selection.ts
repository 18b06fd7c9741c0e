import { type Day, dayOf } from '../time/day'
import type { Dossier } from '../content/dossier'
import type { AskedDate } from '../time/askedDate'
import { shownDay } from '../content/event'
import type { EventId, InstrumentId, Language, LineId, PlaceId, PositionId, ShelfId, TermId, View } from '../content/ids'

/** The start page (`report`), and the pages that list. */
export const pages = [
  'report',
  'events',
  'positions',
  'places',
  'terms',
  'sources',
  'lines',
  'instruments',
  'sequences',
  'compare',
  'names',
  'outcomes',
] as const

export type Page = (typeof pages)[number]

export type Subject =
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'position'; readonly id: PositionId }
  | { readonly kind: 'term'; readonly id: TermId }
  | { readonly kind: 'paragraph'; readonly n: number }
  | { readonly kind: 'line'; readonly id: LineId }
  | { readonly kind: 'instrument'; readonly id: InstrumentId }
  | { readonly kind: 'shelf'; readonly id: ShelfId }
  | { readonly kind: 'step'; readonly sequence: string; readonly step: string }

/** Where the reader has moved the map to by hand: zoom, and the middle in degrees. */
export interface MapCamera {
  readonly zoom: number
  readonly latitude: number
  readonly longitude: number
}

export interface Comparison {
  readonly view: View
  readonly at: AskedDate | null
}

/** All that the address says; everything shown derives from it. `null` means: not said, the default holds. */
export interface Selection {
  readonly language: Language
  readonly page: Page
  readonly subject: Subject | null
  readonly at: AskedDate | null
  readonly view: View | null
  readonly compare: Comparison | null
  readonly camera: MapCamera | null
  /** A place on the page: a sentence `s8-2`, a source id. */
  readonly anchor: string | null
}

/** A selection but for its date. */
export type Chosen = Omit<Selection, 'at'>

/** The page that lists subjects of a kind: an event lies among the events, a paragraph in the report. */
export function pageOf(subject: Subject): Page {
  switch (subject.kind) {
    case 'place':
      return 'places'
    case 'event':
      return 'events'
    case 'position':
      return 'positions'
    case 'term':
      return 'terms'
    case 'paragraph':
      return 'report'
    case 'line':
      return 'lines'
    case 'instrument':
      return 'instruments'
    case 'shelf':
      return 'sources'
    case 'step':
      return 'sequences'
  }
}

export function startSelection(language: Language): Selection {
  return { language, page: 'report', subject: null, at: null, view: null, compare: null, camera: null, anchor: null }
}

export function sameSubject(a: Subject | null, b: Subject | null): boolean {
  return a === b || (a !== null && b !== null && subjectKey(a) === subjectKey(b))
}

/** `place:north-island`, as `#app[data-subject]` and the links of the dossier write it. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'paragraph':
      return `paragraph:${subject.n}`
    case 'step':
      return `step:${subject.sequence}/${subject.step}`
    default:
      return `${subject.kind}:${subject.id}`
  }
}

/** The view in force: the one asked for, else the position that is the subject, else who administers. */
export function viewOf(selection: Pick<Selection, 'view' | 'subject'>): View {
  if (selection.view) return selection.view
  return selection.subject?.kind === 'position' ? selection.subject.id : 'control'
}

/** The view that an address leaves out. */
export function defaultView(subject: Subject | null): View {
  return subject?.kind === 'position' ? subject.id : 'control'
}

/** The date shown, and how it came to be: asked for, an event's own, or today. */
export type Shown =
  | { readonly by: 'asked'; readonly day: Day; readonly date: AskedDate }
  | { readonly by: 'event'; readonly day: Day; readonly event: EventId }
  | { readonly by: 'step'; readonly day: Day; readonly text: string }
  | { readonly by: 'today'; readonly day: Day }

/** The first day a date asked for leaves open: `2026` begins before it ends. */
function firstDayOf({ text, day, precision }: AskedDate): Day {
  if (precision === 'day') return day
  const [year = 0, month = 1] = text.split('-').map(Number)
  return dayOf(year, month, 1) ?? day
}

/** Which day the map shows; a date after today shows today. `today` is the reader's own day, or on a built page a day after all that the record knows. */
export function shownDate(selection: Selection, dossier: Dossier, today: Day): Shown {
  if (selection.at && firstDayOf(selection.at) <= today)
    return { by: 'asked', day: selection.at.day < today ? selection.at.day : today, date: selection.at }
  const { subject } = selection
  if (subject?.kind === 'event') {
    const event = dossier.events.find(({ id }) => id === subject.id)
    if (event) return { by: 'event', day: shownDay(event), event: event.id }
  }
  if (subject?.kind === 'step') {
    const step = dossier.sequences.find(({ id }) => id === subject.sequence)?.steps.find(({ id }) => id === subject.step)
    if (step) return { by: 'step', day: step.at, text: step.atText }
  }
  return { by: 'today', day: today }
}

/**
 * The selection after a subject is chosen: an event brings its own date, a position its own view; all else keeps date and view.
 * The map stays where the reader has put it.
 */
export function choose(selection: Selection, subject: Subject | null, page: Page = subject ? pageOf(subject) : selection.page): Selection {
  const at = subject?.kind === 'event' || subject?.kind === 'step' ? null : selection.at
  const asked = selection.subject?.kind === 'position' && !selection.view ? null : selection.view
  const view = subject?.kind === 'position' || subject?.kind === 'step' ? null : asked
  return { ...selection, page, subject, at, view, anchor: null }
}
