import { availableParallelism } from 'node:os'
import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite'
import { dossierFolder } from '../dossierFolder'
import { exportFiles } from '../exports/exportFiles'
import { picturePath, previewFolder, previewsOf } from '../previews/previewFiles'
import { developmentPage, serveData } from './developmentData'
import { earlyScripts, embedScript } from './early/earlyScripts'
import { hostFiles } from './hosting/hostFiles'
import { searchFiles } from './metadata/searchFiles'
import { manifestPath, webManifest } from './metadata/webManifest'
import { forgetOtherRenderings, hashOfCode, renderingsOf } from './keptRenderings'
import type { PagesWritten, PageWork } from './pageWorker'
import type { Served } from './pages'
import { writeWorker } from './offline/workerFile'
import { precompress } from './precompress'
import { markedFile } from '../../loading/markedFile'
import { type SiteData, siteData } from './siteData'
import { writeFile } from './writeFile'

const serverOut = '.cache/server'

/** Each thread keeps the whole site in memory. */
const mostThreads = 4

/**
 * Makes the site: two bundles, one for browsers and one that renders pages, then the data and every address as a document.
 * While developing it serves the data compiled anew after each change of the dossier.
 */
export function sitePlugin({ base, siteUrl, builtOn }: Omit<Served, 'early' | 'previews'>): Plugin {
  const folder = dossierFolder()
  const builtYear = Number(builtOn.slice(0, 4))
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
          ssr: { build: { ssr: 'src/generator/site/pageWorker.ts', outDir: serverOut, emptyOutDir: true, copyPublicDir: false } },
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
      async handler(html) {
        if (!developed) return html
        const { page, watch } = await earlyScripts()
        return developmentPage(html, developed(), page + watch)
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
        const started = performance.now()
        for (const [path, content] of data.files) writeFile(outDir, data.folder + path, markedFile(data.folder, path, content))
        for (const [path, content] of [...searchFiles(data, siteUrl), ...hostFiles(data, base)]) writeFile(outDir, path, content)
        for (const edition of data.editions) writeFile(outDir, manifestPath(edition.words.language), webManifest(edition))
        for (const [path, content] of exportFiles(folder, data, { siteUrl, builtOn })) writeFile(outDir, path, content)
        writeFile(outDir, 'embed.js', await embedScript())
        const previews = siteUrl === undefined ? {} : previewsOf(data.folder)
        for (const preview of Object.values(previews)) cpSync(join(previewFolder, preview.file), join(outDir, picturePath(preview)))
        const pages = await writePages({
          site: data,
          outDir: resolve(outDir),
          served: { base, siteUrl, builtOn, early: await earlyScripts(), previews },
        })
        await writeWorker(
          outDir,
          data.folder,
          data.editions.map(({ words }) => words.language),
        )
        config.logger.info(`${pages} pages in ${Math.round(performance.now() - started)} ms`)
        if (process.env.PRECOMPRESS) precompress(outDir)
      },
    },
  }
}

/** Writes every page of a site, by a thread a core; what is rendered already is not rendered again. */
async function writePages(work: Omit<PageWork, 'kept' | 'share' | 'shares'>): Promise<number> {
  const shares = Math.min(availableParallelism(), mostThreads)
  const kept = { folder: renderingsOf(work.outDir), code: hashOfCode(serverOut) }
  const threads = [...Array(shares).keys()].map(
    (share) =>
      new Promise<PagesWritten>((done, fail) => {
        const worker = new Worker(resolve(serverOut, 'pageWorker.js'), { workerData: { ...work, kept, share, shares } satisfies PageWork })
        worker.once('message', done).once('error', fail)
        worker.once('exit', (code) => fail(new Error(`a thread that writes pages ended with ${code} before it was done`)))
      }),
  )
  const written = await Promise.all(threads)
  forgetOtherRenderings(kept.folder, new Set(written.flatMap(({ used }) => used)))
  return written.reduce((sum, { pages }) => sum + pages, 0)
}
