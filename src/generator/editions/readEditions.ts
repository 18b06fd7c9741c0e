import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../../domain/content/edition'
import { optionalJson } from '../optionalJson'

/** The editions of the dossier in a folder, the first first; none before the first was made. */
export function readEditions(folder: string): readonly Edition[] {
  const kept = join(folder, 'editions')
  if (!existsSync(kept)) return []
  const names = readdirSync(kept).filter((name) => /^\d+\.json$/.test(name))
  const records: readonly Edition[] = names.map((name) => optionalJson(join(kept, name)))
  return records.toSorted((a, b) => a.number - b.number)
}

/** The last edition, which the pages name; `null` before the first. */
export function currentEdition(editions: readonly Edition[]): Edition | null {
  const last = editions.at(-1)
  return last ? { number: last.number, date: last.date } : null
}
