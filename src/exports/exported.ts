import { licence } from '../domain/content/dataFiles'
import type { Dossier } from '../domain/content/dossier'
import type { EventEntry } from '../domain/content/event'
import type { Place } from '../domain/content/place'
import type { SourceEntry } from '../domain/content/report'
import { distantFuture, distantPast } from '../domain/time/edtf'
import type { Translate } from '../i18n/translate'

/** What the dossier says of a place or an event, and by which sources. */
export interface Told {
  readonly summary: string
  readonly sources: readonly Pick<SourceEntry, 'title' | 'url'>[]
}

/** The same of all places and events, by id. */
export type AllTold = Readonly<Record<'place' | 'event', Readonly<Record<string, Told>>>>

/** What a file for other programs is written of: places and events of a dossier in one language, all of them or those of a view. */
export interface Exported {
  readonly t: Translate
  readonly dossier: Dossier
  readonly places: readonly Place[]
  readonly events: readonly EventEntry[]
  readonly told: AllTold
  /** What the file is of, in words, and the address where that is read. */
  readonly title: string
  readonly url: string
  /** The address of a page below the root of the language; without the host where that is not known. */
  readonly address: (path: string) => string
  /** The day on which the file is made, ISO 8601. */
  readonly madeOn: string
}

/** What a file in JSON says of itself. */
export function aboutFile({ dossier, url }: Pick<Exported, 'dossier' | 'url'>) {
  return { attribution: attributionOf(dossier), license: licence.url, url, ...(dossier.credits && { credits: dossier.credits }) }
}

/** Who is to be named, and for what state: "Isles of Alda, edition 3 (2026-11-30)". */
export function attributionOf({ title, edition }: Pick<Dossier, 'title' | 'edition'>): string {
  return edition ? `${title}, edition ${edition.number} (${edition.date})` : title
}

/** Where each of some sources can be read: its address, of one without an address its title. */
export function readAt(sources: Told['sources']): readonly string[] {
  return [...new Set(sources.map(({ url, title }) => url ?? title))]
}

/** Whether an event has a first and a last day: no other has a place in a calendar. */
export function isDated({ date }: EventEntry): boolean {
  return date.first > distantPast && date.last < distantFuture
}
