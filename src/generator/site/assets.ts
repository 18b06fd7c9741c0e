import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Selection } from '../../domain/address/selection'
import { chunkSource } from '../../reader/lazyParts'
import type { Assets } from './document'

interface ManifestEntry {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly assets?: readonly string[]
}

/**
 * Which files of the bundle a page names, from Vite's manifest: what its first view runs on.
 * @param cutsOf the cuts of the serif that each language is set in
 */
export function assetsFrom(folder: string, cutsOf: ReadonlyMap<string, readonly string[]>): (selection: Selection) => Assets {
  const manifest: Record<string, ManifestEntry> = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  const entry = manifest['index.html']
  if (!entry) throw new Error('the manifest has no entry for index.html')
  // The one style that the entry names as a file: that of paper.
  const paper = entry.assets?.find((file) => file.endsWith('.css'))
  if (!paper) throw new Error('the bundle has no style for paper')
  const chunk = (source: string) => {
    const found = manifest[source]
    if (!found) throw new Error(`the bundle has no chunk of ${source}`)
    return found
  }
  return (selection) => {
    const cuts = cutsOf.get(selection.language) ?? []
    const readerChunk = chunkSource(selection)
    const sources = ['src/map/layers/LiveMap.tsx', ...(readerChunk ? [`src/reader/${readerChunk}`] : [])]
    const firstView = withImports([entry, ...sources.map(chunk)], chunk)
    return {
      script: entry.file,
      styles: [...new Set(firstView.flatMap(({ css = [] }) => css))],
      paper,
      modules: firstView.map(({ file }) => file).filter((file) => file !== entry.file),
      fonts: (entry.assets ?? []).filter((file) => cuts.includes(/noto-serif-(\w+)-\d/.exec(file)?.[1] ?? '')),
    }
  }
}

/** Chunks with all that they import, each once. */
function withImports(chunks: readonly ManifestEntry[], chunk: (name: string) => ManifestEntry): readonly ManifestEntry[] {
  const found = new Set<ManifestEntry>()
  const add = (one: ManifestEntry) => {
    if (found.has(one)) return
    found.add(one)
    for (const name of one.imports ?? []) add(chunk(name))
  }
  for (const one of chunks) add(one)
  return [...found]
}
