import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite'
import { type Selection, startSelection } from '../../domain/address/selection'
import { chunkSource } from '../../reader/lazyParts'
import type { Assets } from './document'
import { builtPages, languageChoice, notFoundPage } from './pages'
import { dossierFolder } from '../dossierFolder'
import { serveData } from './developmentData'
import { precompress } from './precompress'
import { type SiteData, siteData } from './siteData'

const serverOut = '.cache/server'

/**
 * Makes the site: two bundles, one for browsers and one that renders pages, then the data and every address as a document.
 * While developing it serves the data compiled anew after each change of the dossier.
 */
export function sitePlugin({ base, builtYear }: { base: string; builtYear: number }): Plugin {
  const folder = dossierFolder()
  let config: ResolvedConfig
  let outDir = 'dist'
  let developed: (() => SiteData) | undefined
  return {
    name: 'site',
    config: ({ build }) => {
      outDir = build?.outDir ?? outDir
      return {
        builder: {},
        environments: {
          client: { build: { manifest: true, outDir, emptyOutDir: true } },
          ssr: { build: { ssr: 'src/app/prerender.tsx', outDir: serverOut, emptyOutDir: true, copyPublicDir: false } },
        },
      }
    },
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      developed = serveData(server, folder, () => siteData(folder, builtYear))
    },
    /** While developing one page serves every address: it says which languages there are, as a built page that is served anywhere does. */
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!developed) return html
        const [{ words, compiled }] = developed().editions
        const root = `<html lang="${words.language}" data-languages="${compiled.core.languages.join(' ')}">`
        return html.replace(/<html[^>]*>/, root).replace('<title></title>', `<title>${compiled.core.title}</title>`)
      },
    },
    buildApp: {
      order: 'post',
      async handler(builder: ViteBuilder) {
        const { client, ssr } = builder.environments
        if (!client || !ssr) throw new Error('the client and the ssr environment are both needed')
        const data = siteData(folder, builtYear)
        await builder.build(client)
        await builder.build(ssr)
        const { renderPage }: typeof import('../../app/prerender') = await importNatively(
          pathToFileURL(resolve(serverOut, 'prerender.js')).href,
        )
        const started = performance.now()
        const write = (path: string, content: string) => {
          const file = join(outDir, path)
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
        for (const [path, content] of data.files) write(data.folder + path, content)
        const fonts = new Map(data.editions.map(({ words, fonts: cuts }) => [words.language, cuts]))
        const assets = assetsFrom(outDir, fonts)
        let pages = 0
        for await (const page of builtPages(data, assets, renderPage)) {
          write(page.path, page.html)
          pages++
        }
        const start = assets(startSelection(data.editions[0].words.language))
        for (const page of [languageChoice(start, data), await notFoundPage(data, base, start, renderPage)]) write(page.path, page.html)
        config.logger.info(`${pages} pages in ${Math.round(performance.now() - started)} ms`)
        if (process.env.PRECOMPRESS) precompress(outDir)
      },
    },
  }
}

/** Vite runs its config, and so this file, in a module runner that closes once the config is read; the bundle is left to Node. */
const importNatively = new Function('url', 'return import(url)')

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
function assetsFrom(folder: string, cutsOf: ReadonlyMap<string, readonly string[]>): (selection: Selection) => Assets {
  const manifest: Record<string, ManifestEntry> = JSON.parse(readManifest(folder))
  const entry = manifest['index.html']
  if (!entry) throw new Error('the manifest has no entry for index.html')
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
      modules: firstView.map(({ file }) => file).filter((file) => file !== entry.file),
      fonts: (entry.assets ?? []).filter((file) => cuts.includes(/noto-serif-(\w+)-\d/.exec(file)?.[1] ?? '')),
      early: 'early.js',
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

function readManifest(folder: string): string {
  return readFileSync(join(folder, '.vite/manifest.json'), 'utf8')
}
