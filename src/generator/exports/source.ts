import type { Edition } from '../../domain/content/edition'
import type { EventEntry } from '../../domain/content/event'
import type { SourceEntry } from '../../domain/content/report'
import { distantFuture, distantPast } from '../../domain/time/edtf'
import type { Translate } from '../../i18n/translate'
import type { CompiledDossier } from '../dossier/compile'
import type { Polygon } from '../geometry/shapes'

/** What files for other programs are made of: a dossier in one language, and what each file says of itself. */
export interface ExportSource {
  readonly t: Translate
  readonly compiled: CompiledDossier
  /** Outlines by place, `[longitude, latitude]`, rings open. */
  readonly outlines: ReadonlyMap<string, readonly Polygon[]>
  readonly edition: Edition | null
  /** Where the site is served, with a slash at its end; `undefined` where that is not known: addresses are below the site's root then. */
  readonly siteUrl: string | undefined
  /** The day of the build, ISO 8601. */
  readonly builtOn: string
}

/** The address of a page of the site. */
export function addressIn({ siteUrl, t }: ExportSource, path: string): string {
  return `${siteUrl ?? '/'}${t.language}/${path}`
}

/** Who is to be named, and for what state: "Isles of Alda, edition 3 (2026-11-30)". */
export function attribution({ compiled, edition }: ExportSource): string {
  return edition ? `${compiled.core.title}, edition ${edition.number} (${edition.date})` : compiled.core.title
}

/** Where each of some sources can be read: its address, of one without an address its title. */
export function readAt(sources: readonly SourceEntry[]): readonly string[] {
  return [...new Set(sources.map(({ url, title }) => url ?? title))]
}

/** The events that have a first and a last day, in the order of the dossier. */
export function datedEvents({ compiled }: ExportSource): readonly EventEntry[] {
  return compiled.core.events.filter(({ date }) => date.first > distantPast && date.last < distantFuture)
}
