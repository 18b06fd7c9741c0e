import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languagesOf } from './raw'
import { readDossier } from './read'
import { schemaFiles } from './schemaFiles'

/** Writes into a dossier's folder `schema/` what its files name as their `$schema`, for the languages that it has. Returns how many. */
export function writeSchemas(folder: string): number {
  const files = schemaFiles(languagesOf(readDossier(folder)))
  mkdirSync(join(folder, 'schema'), { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, 'schema', name), text)
  return files.size
}
