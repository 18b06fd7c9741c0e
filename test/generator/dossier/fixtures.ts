import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readDossier } from '../../../src/generator/dossier/read'
import type { RawDossier } from '../../../src/generator/dossier/raw'

export const realDossier = 'src/dossier'
export const otherDispute = 'test/fixtures/other-dispute'
export const brokenDossiers = 'test/fixtures/broken'

/** One edit of one file of the made-up dossier. */
type Patch = { readonly file: string } & (
  | { readonly find: string; readonly replace: string }
  | { readonly delete: true }
  | { readonly create: unknown }
)

/** The made-up dossier as it is read after one edit, which has to fit exactly once. */
export function readPatched(patch: Patch): RawDossier {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
  try {
    cpSync(otherDispute, folder, { recursive: true })
    const path = join(folder, patch.file)
    if ('delete' in patch) {
      rmSync(path)
    } else if ('create' in patch) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify(patch.create))
    } else {
      const parts = readFileSync(path, 'utf8').split(patch.find)
      if (parts.length !== 2) throw new Error(`"${patch.find}" stands ${parts.length - 1} times in ${patch.file}`)
      writeFileSync(path, parts.join(patch.replace))
    }
    return readDossier(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The patch of a broken fixture. */
export function patchOf(fixture: string): Patch {
  return JSON.parse(readFileSync(join(brokenDossiers, fixture, 'patch.json'), 'utf8')) as Patch
}
