import { isObject } from './isObject'
import type { FileName } from './schema/content'
import type { Languages } from './schema/text'

/** A dossier as its files hold it: parsed, not yet judged. */
export interface RawDossier {
  readonly files: Readonly<Partial<Record<FileName, unknown>>>
  /** Files of the folder `geometry/`, by their names. */
  readonly geometry: Readonly<Record<string, unknown>>
  /** Files of the folder `languages/`, by the language that names them. */
  readonly languages: ReadonlyMap<string, unknown>
  /** The text of each file that could be read, by its path in the folder. */
  readonly texts: ReadonlyMap<string, string>
  /** Files that are no JSON, or are missing. */
  readonly unreadable: readonly Complaint[]
}

/** Something that stops the build: where it is, what is wrong, and how to mend it. */
export interface Complaint {
  /** `events.json` */
  readonly file: string
  /** The place in the file: `border-treaty › summary › fr`, or `line 12`. */
  readonly at: string
  /** The line on which that place begins, from 1. */
  readonly line?: number
  readonly what: string
  readonly mend: string
}

/** The languages that a dossier says it has, as far as they can be read. */
export function languagesOf({ files }: RawDossier): Languages {
  const { dispute } = files
  if (!isObject(dispute)) return { all: [], complete: [] }
  const all = textsIn(dispute.languages)
  return { all, complete: dispute.complete === undefined ? all : textsIn(dispute.complete) }
}

function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
}
