import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { editionIn } from '../../../loading/edition'
import { type KeptFile, type KeptSite, packPath, sharedPack, workerFile } from '../../../loading/offline/keptSite'
import { scriptOf } from '../scriptOf'
import { writeFile } from '../writeFile'

/** Writes the service worker of a built site, and in it what it is to keep: read from the site's folder, so that it is as what lies there. */
export async function writeWorker(folder: string, data: string, languages: readonly string[]): Promise<void> {
  const site = keptSite(folder, data, languages)
  writeFile(folder, workerFile, `self.keptSite=${JSON.stringify(site)};\n${await scriptOf('src/loading/offline/worker.ts')}\n`)
}

function keptSite(folder: string, data: string, languages: readonly string[]): KeptSite {
  const names = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name))
  const files = ['icon.png', ...names.sort().map((name) => `assets/${name}`)].map(
    (url): KeptFile => ({ url, revision: null, integrity: `sha256-${hashOf(join(folder, url)).digest('base64')}` }),
  )
  const packs = [sharedPack, ...languages].map((name) => join(folder, packPath(data, name)))
  const edition = createHash('sha256').update(JSON.stringify(files))
  for (const pack of packs) edition.update(hashOf(pack).digest())
  const [shared = 0, ...sizes] = packs.map((pack) => statSync(pack).size)
  return {
    edition: edition.digest('hex').slice(0, 10),
    pages: editionIn(readFileSync(join(folder, '404.html'), 'utf8')) ?? '',
    data,
    files,
    languages: Object.fromEntries(languages.map((language, i) => [language, sizes[i] ?? 0])),
    shared,
  }
}

function hashOf(file: string) {
  return createHash('sha256').update(readFileSync(file))
}
