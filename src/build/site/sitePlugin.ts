import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Plugin, type ResolvedConfig, runnerImport, type ViteBuilder } from 'vite'
import type { Language } from '../../domain/ids'
import type { Assets } from './document'
import { builtPages, languageChoice, notFoundPage } from './pages'
import { precompress } from './precompress'
import { type SiteData, siteData } from './siteData'

const dossierFolder = resolve('src/dossier')
const serverOut = '.cache/server'

/**
 * Makes the site: two bundles, one for browsers and one that renders pages, then the data and every address as a document.
 * While developing it serves the data compiled anew after each change of the dossier.
 */
export function sitePlugin({ base, builtYear }: { base: string; builtYear: number }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'four-islands-site',
    config: () => ({
      builder: {},
      environments: {
        client: { build: { manifest: true, outDir: 'dist', emptyOutDir: true } },
        ssr: { build: { ssr: 'src/app/prerender.tsx', outDir: serverOut, emptyOutDir: true, copyPublicDir: false } },
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      let data: SiteData | null = null
      server.watcher.add(dossierFolder)
      server.watcher.on('change', (path) => {
        if (!path.startsWith(dossierFolder)) return
        data = null
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const path = /^\/data\/dev\/([^?]+)/.exec(request.url ?? '')?.[1]
        if (path === undefined) return next()
        try {
          data ??= siteData(dossierFolder, builtYear)
          const content = data.files.get(decodeURIComponent(path))
          response.writeHead(content === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(content)
        } catch (error) {
          config.logger.error(String(error))
          response.writeHead(500).end(String(error))
        }
      })
    },
    buildApp: {
      order: 'post',
      async handler(builder: ViteBuilder) {
        const { client, ssr } = builder.environments
        if (!client || !ssr) throw new Error('the client and the ssr environment are both needed')
        const data = siteData(dossierFolder, builtYear)
        await builder.build(client)
        await builder.build(ssr)
        const { renderPage } = (await runnerImport<typeof import('../../app/prerender')>(resolve(serverOut, 'prerender.js'))).module
        const started = performance.now()
        const write = (path: string, content: string) => {
          const file = join('dist', path)
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
        for (const [path, content] of data.files) write(data.folder + path, content)
        const assets = assetsFrom('dist')
        let pages = 0
        for await (const page of builtPages(data, assets, renderPage)) {
          write(page.path, page.html)
          pages++
        }
        for (const page of [languageChoice(assets('en'), data), await notFoundPage(data, base, assets('en'), renderPage)])
          write(page.path, page.html)
        config.logger.info(`${pages} pages in ${Math.round(performance.now() - started)} ms`)
        if (process.env.PRECOMPRESS) precompress('dist')
      },
    },
  }
}

interface ManifestEntry {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

/** Which files of the bundle a page of a language names, from Vite's manifest. */
function assetsFrom(folder: string): (language: Language) => Assets {
  const manifest: Record<string, ManifestEntry> = JSON.parse(readManifest(folder))
  const entry = manifest['index.html']
  if (!entry) throw new Error('the manifest has no entry for index.html')
  const chunk = (source: string) => manifest[source]
  return (language) => {
    const firstView = [chunk(`src/i18n/messages/${language}.ts`), chunk('src/map/LiveMap.tsx')].filter((found) => found !== undefined)
    const imported = [entry, ...firstView]
      .flatMap(({ imports = [] }) => imports.map((name) => chunk(name)?.file))
      .filter((file) => file !== undefined)
    return {
      script: entry.file,
      styles: [...new Set([...(entry.css ?? []), ...firstView.flatMap(({ css = [] }) => css)])],
      modules: [...new Set([...imported, ...firstView.map(({ file }) => file)])].filter((file) => file !== entry.file),
      early: 'early.js',
    }
  }
}

function readManifest(folder: string): string {
  return readFileSync(join(folder, '.vite/manifest.json'), 'utf8')
}
