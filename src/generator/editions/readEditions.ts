import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../../domain/content/edition'
import type { RecordedChange } from './differences'
import { type DossierState, readState } from './state'

/** An edition as the dossier's folder keeps it, `editions/<number>.json`. */
export interface EditionRecord extends Edition {
  readonly changes: readonly RecordedChange[]
}

/** The folder of the editions in that of a dossier. */
export function editionsFolder(dossier: string): string {
  return join(dossier, 'editions')
}

/** The editions of the dossier in a folder, the first first; none before the first was made. */
export function readEditions(dossier: string): readonly EditionRecord[] {
  const folder = editionsFolder(dossier)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name))
  const records = names.map((name): EditionRecord => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  return records.toSorted((a, b) => a.number - b.number)
}

/** The dossier as it was when the last edition was made; `null` before the first. */
export function lastState(dossier: string): DossierState | null {
  const file = lastStateFile(dossier)
  return existsSync(file) ? readState(readFileSync(file, 'utf8')) : null
}

/** Where that is kept. */
export function lastStateFile(dossier: string): string {
  return join(editionsFolder(dossier), 'last.jsonl')
}

/** The last edition, which the pages name; `null` before the first. */
export function currentEdition(editions: readonly Edition[]): Edition | null {
  const last = editions.at(-1)
  return last ? { number: last.number, date: last.date } : null
}
