import type { FileName } from './schema/content'

/** A dossier as its files hold it: parsed, not yet judged. */
export interface RawDossier {
  readonly files: Readonly<Partial<Record<FileName, unknown>>>
  /** `geometry/lines.geojson`; absent before the lines are drawn. */
  readonly lines?: unknown
  /** Files that are no JSON, or are missing. */
  readonly unreadable: readonly Complaint[]
}

/** Something that stops the build: where it is, what is wrong, and how to mend it. */
export interface Complaint {
  /** `events.json` */
  readonly file: string
  /** The place in the file: `joint-declaration-1956 › summary › ru`, or `line 12`. */
  readonly at: string
  readonly what: string
  readonly mend: string
}
