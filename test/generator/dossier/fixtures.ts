import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readDossier } from '../../../src/generator/dossier/read'
import type { RawDossier } from '../../../src/generator/dossier/raw'

export const realDossier = 'src/dossier'
export const tinyDispute = 'test/fixtures/tiny-dispute'
export const brokenDossiers = 'test/fixtures/broken'

/** What `npm run new` starts from. */
export const template = 'src/generator/new/template'

/** One edit of one file of a dossier: of the made-up one, or of the template where `of` says so. */
type Patch = { readonly file: string; readonly of?: 'template' } & (
  | { readonly find: string; readonly replace: string }
  | { readonly delete: true }
  | { readonly create: unknown }
  | { readonly encode: 'utf-16' | 'byte-order-mark' }
)

/** A dossier as it is read after one edit, which has to fit exactly once. */
export function readPatched(patch: Patch): RawDossier {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
  try {
    cpSync(patch.of === 'template' ? template : tinyDispute, folder, { recursive: true })
    const path = join(folder, patch.file)
    if ('delete' in patch) {
      rmSync(path)
    } else if ('create' in patch) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify(patch.create))
    } else if ('encode' in patch) {
      const text = `\ufeff${readFileSync(path, 'utf8')}`
      writeFileSync(path, text, patch.encode === 'utf-16' ? 'utf16le' : 'utf8')
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
