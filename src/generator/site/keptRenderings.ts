import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { PageInput, RenderedPage } from '../../app/prerender'

/** Renders pages, those aside that a build before it has rendered from the same. */
export interface KeptRenderings {
  readonly render: (input: PageInput) => Promise<RenderedPage>
  /** Names of the files of all that was asked for. */
  readonly used: () => readonly string[]
}

/**
 * Renderings of pages, kept from one build to the next by a hash of what they are made from: to render a page takes fifty times as long as to read it.
 * @param code hash of the code that renders
 */
export function keptRenderings(folder: string, code: string, renderAnew: KeptRenderings['render']): KeptRenderings {
  mkdirSync(folder, { recursive: true })
  const hashes = new WeakMap<object, string>()
  /** Of what many pages share, told once. */
  const hashOf = (shared: object) => {
    const known = hashes.get(shared) ?? hashOfText(JSON.stringify(shared))
    hashes.set(shared, known)
    return known
  }
  const used = new Set<string>()
  return {
    async render(input) {
      const { address, root = null, dossier, words, geometry, details } = input
      const name = hashOfText(
        [code, address, String(root), hashOf(dossier), hashOf(words), hashOf(geometry), JSON.stringify(details)].join('\n'),
      )
      used.add(name)
      const file = join(folder, name)
      if (existsSync(file)) {
        const kept: RenderedPage = JSON.parse(gunzipSync(readFileSync(file)).toString())
        return kept
      }
      const page = await renderAnew(input)
      // Written aside and renamed: a build that is stopped leaves no half of a page.
      writeFileSync(`${file}.part`, gzipSync(JSON.stringify(page), { level: 1 }))
      renameSync(`${file}.part`, file)
      return page
    },
    used: () => [...used],
  }
}

/** Where the renderings of a built site are kept. */
export function renderingsOf(outDir: string): string {
  return resolve('.cache/pages', hashOfText(outDir).slice(0, 8))
}

/** Removes the renderings that no page of the site has used. */
export function forgetOtherRenderings(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name))
}

/** Hash of the code in a folder and of the packages that it runs on. */
export function hashOfCode(folder: string): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
