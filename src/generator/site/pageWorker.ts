import { parentPort, workerData } from 'node:worker_threads'
import { assetsFrom } from './assets'
import { pagesOf, type Served } from './pages'
import type { SiteData } from './siteData'
import { writeFile } from './writeFile'

/** What one thread of the build is asked for: of all pages of a site those whose number leaves `share` when divided by `shares`. */
export interface PageWork {
  readonly site: SiteData
  /** Folder of the site, in which the bundle lies already. */
  readonly outDir: string
  readonly served: Served
  readonly share: number
  readonly shares: number
}

async function writeShare({ site, outDir, served, share, shares }: PageWork): Promise<number> {
  const cuts = new Map(site.editions.map(({ words, fonts }) => [words.language, fonts]))
  const pages = pagesOf(site, served, assetsFrom(outDir, cuts)).filter((_page, i) => i % shares === share)
  for (const render of pages) {
    const { path, html } = await render()
    writeFile(outDir, path, html)
  }
  return pages.length
}

// Not awaited here: chunks of the bundle that a page needs import this one, and would wait for its end.
void writeShare(workerData).then((pages) => parentPort?.postMessage(pages))
