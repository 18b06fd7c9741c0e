import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWorker } from '../../../src/generator/site/offline/workerFile'
import { otherDisputeSite } from '../builtSite'

/** Languages of the made-up dispute. */
export const languages = ['en', 'he']

/** The site of the made-up dispute as it is built once its data have changed: every place named Tamm is called by another name. */
export async function newerSite(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'newer-'))
  cpSync(otherDisputeSite, folder, { recursive: true })
  const [before = ''] = readdirSync(join(folder, 'data'))
  const after = name.toLowerCase()
  renameSync(join(folder, 'data', before), join(folder, 'data', after))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|json)$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`data/${before}/`, `data/${after}/`).replaceAll('Tamm', name))
  }
  await writeWorker(folder, `data/${after}/`, languages)
  return folder
}
