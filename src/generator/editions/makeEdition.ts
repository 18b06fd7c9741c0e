import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawDossier } from '../dossier/raw'
import { differences } from './differences'
import { type EditionRecord, editionsFolder, lastState, lastStateFile, readEditions } from './readEditions'
import { stateOf, writeState } from './state'

/**
 * Makes the next edition of a dossier: writes what has changed since the last, and the state that the next will be compared with. The first has no changes.
 * @param date the day it is made, ISO 8601
 * @returns the edition, or `null` where nothing has changed since the last
 */
export function makeEdition(dossier: string, raw: RawDossier, date: string): EditionRecord | null {
  const editions = readEditions(dossier)
  const before = lastState(dossier)
  const now = stateOf(raw)
  const changes = before ? differences(before, now) : []
  if (before && changes.length === 0) return null
  const edition: EditionRecord = { number: (editions.at(-1)?.number ?? 0) + 1, date, changes }
  mkdirSync(editionsFolder(dossier), { recursive: true })
  writeFileSync(join(editionsFolder(dossier), `${edition.number}.json`), `${JSON.stringify(edition, null, 2)}\n`)
  writeFileSync(lastStateFile(dossier), writeState(now))
  return edition
}
