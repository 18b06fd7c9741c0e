import { parentPort, workerData } from 'node:worker_threads'
import { renderPage } from '../../app/prerender'
import { assetsFrom } from './assets'
import { keptRenderings } from './keptRenderings'
import { pagesOf, type Served } from './pages'
import type { SiteData } from './siteData'
import { writeFile } from './writeFile'

/** What one thread of the build is asked for: of all pages of a site those whose number leaves `share` when divided by `shares`. */
export interface PageWork {
  readonly site: SiteData
  /** Folder of the site, in which the bundle lies already. */
  readonly outDir: string
  readonly served: Served
  /** Where renderings are kept, and the hash of the code that renders. */
  readonly kept: { readonly folder: string; readonly code: string }
  readonly share: number
  readonly shares: number
}

/** What a thread has done. */
export interface PagesWritten {
  readonly pages: number
  /** Names of the renderings that it used. */
  readonly used: readonly string[]
}

async function writeShare({ site, outDir, served, kept, share, shares }: PageWork): Promise<PagesWritten> {
  const cuts = new Map(site.editions.map(({ words, fonts }) => [words.language, fonts]))
  const { render, used } = keptRenderings(kept.folder, kept.code, renderPage)
  const pages = pagesOf(site, served, assetsFrom(outDir, cuts), render).filter((_page, i) => i % shares === share)
  for (const make of pages) {
    const { path, html } = await make()
    writeFile(outDir, path, html)
  }
  return { pages: pages.length, used: used() }
}

// Not awaited here: chunks of the bundle that a page needs import this one, and would wait for its end.
void writeShare(workerData).then((written) => parentPort?.postMessage(written))
