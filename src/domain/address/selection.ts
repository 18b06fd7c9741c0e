import type { Language, View } from '../content/ids'
import type { Subject } from '../content/subject'
import type { LonLat } from '../distance'
import type { AskedDate } from '../time/askedDate'
import type { Page } from './pages'
import { brings, pageOf } from './subjects'

/** Where a map stands: a zoom, and the middle of what is seen. */
export interface Camera {
  readonly zoom: number
  readonly middle: LonLat
}

/** One side of two maps that are compared: a view on a date, today where none is asked for. */
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
  /** Where the reader has moved the map to by hand. */
  readonly camera: Camera | null
  /** The edition that a link was made in: the page says what has changed since. */
  readonly edition: number | null
  /** Of a list that is divided into pages, the part that is read alone: `1945` of the events, a letter of the places. */
  readonly part: string | null
  /** What the page of the search is asked for. */
  readonly query: string | null
  /** A place on the page: a sentence `s8-2`, a source id. */
  readonly anchor: string | null
}

/** A selection but for its date. */
export type Chosen = Omit<Selection, 'at'>

export function startSelection(language: Language): Selection {
  return {
    language,
    page: 'report',
    subject: null,
    at: null,
    view: null,
    compare: null,
    camera: null,
    edition: null,
    part: null,
    query: null,
    anchor: null,
  }
}

/** The view in force: the one asked for, else the default. */
export function viewOf({ view, subject }: Pick<Selection, 'view' | 'subject'>): View {
  return view ?? defaultView(subject)
}

/** The view that an address leaves out: the position that is the subject, else who administers. */
export function defaultView(subject: Subject | null): View {
  return subject?.kind === 'position' ? subject.id : 'control'
}

/**
 * The selection after a subject is chosen: an event brings its own date, a position its own view; all else keeps date and view.
 * The map stays where the reader has put it.
 */
export function choose(selection: Selection, subject: Subject | null, page: Page = subject ? pageOf(subject) : selection.page): Selection {
  const at = brings(subject, 'date') ? null : selection.at
  const view = brings(subject, 'view') ? null : selection.view
  return { ...selection, page, subject, at, view, edition: null, part: null, query: null, anchor: null }
}

/** The selection after something is searched for: its page, with what was typed as one line; nothing asked where that is empty. */
export function askSearch(selection: Selection, typed: string): Selection {
  return { ...choose(selection, null, 'search'), query: queryOf(typed) }
}

/** What was typed as an address can hold it: one line, of whole characters, not longer than anyone types. */
export function queryOf(typed: string): string | null {
  const line = typed
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim()
  return [...line].slice(0, longestQuery).join('').trim() || null
}

/** Characters. */
const longestQuery = 120
