import { test as base, type BrowserContext, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { staticServer } from '../../src/generator/staticServer'
import { otherDisputeSite } from './builtSite'
import { carelessHost, type Manners } from './hosts/carelessHost'
import { listening, whileServed } from './hosts/served'
import { openLive, type Site, walkTo } from './site'
import { type Watch, watchOver } from './watch'

/** The live pages of one kind of device that a worker keeps from test to test, by language and setting, and what was heard of them. */
interface Kept {
  readonly context: BrowserContext
  readonly pages: Map<string, Page>
  readonly watch: Watch
}

interface TestFixtures {
  readonly watch: Watch
  /** A live page at an address: opened once a worker, language and setting, then walked on without a load. */
  readonly walk: (path: string, site: Site) => Promise<Page>
}

/** What is heard of the pages of a test. */
const watches = new WeakMap<BrowserContext, Watch>()

/** What a worker has for all its tests, made when the first of them asks. All of it stands here: tests that differ in it cannot share a worker. */
interface WorkerFixtures {
  readonly kept: Map<string, Kept>
  /** Where the site of the made-up dispute is served. */
  readonly otherOrigin: string
  /** Where it is served by a host of some manners: one for all tests of such a host, so that they may have the same page. */
  readonly originOf: (manners: Manners) => string
}

/** Every test fails on a console error or warning, an uncaught exception, a request to another origin, or a cookie. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  context: async ({ context, baseURL }, use) => {
    const watch = watchOver(context, new URL(baseURL ?? '').origin)
    watches.set(context, watch)
    await use(context)
    await endsWell(context, watch)
    // What Playwright does not take back itself before the next test has the context.
    await context.clearPermissions()
    await context.setOffline(false)
  },
  page: async ({ page, context }, use) => {
    const session = await context.newCDPSession(page)
    await session.send('Page.resetNavigationHistory')
    await session.detach()
    await use(page)
  },
  watch: async ({ context }, use) => {
    const watch = watches.get(context)
    if (!watch) throw new Error('the page of this test is not watched over')
    await use(watch)
  },
  kept: [
    async ({ browser: _ }, use) => {
      const kept = new Map<string, Kept>()
      await use(kept)
      for (const { context } of kept.values()) await context.close()
    },
    { scope: 'worker' },
  ],
  otherOrigin: [({ browser: _ }, use) => whileServed(staticServer({ root: otherDisputeSite }), use), { scope: 'worker' }],
  originOf: [
    async ({ browser: _ }, use) => {
      const hosts = new Map<string, { readonly origin: string; readonly close: () => void }>()
      await use((manners) => {
        const key = JSON.stringify(manners)
        const host = hosts.get(key) ?? listening(carelessHost(otherDisputeSite, manners))
        hosts.set(key, host)
        return host.origin
      })
      for (const { close } of hosts.values()) close()
    },
    { scope: 'worker' },
  ],
  walk: async ({ kept, browser, baseURL, viewport, colorScheme, hasTouch, isMobile, userAgent, contextOptions }, use) => {
    const walked = new Set<Kept>()
    await use(async (path, site) => {
      // Pages of one context run in one process, which has read the script once for all of them.
      const device = { hasTouch, isMobile, ...(userAgent !== undefined && { userAgent }), ...(baseURL && { baseURL }) }
      const { reducedMotion = null } = contextOptions
      const one = kept.get(JSON.stringify(device)) ?? (await keep(device))
      walked.add(one)
      const name = JSON.stringify([site.language, viewport, colorScheme, reducedMotion])
      const known = one.pages.get(name)
      if (known) {
        if (viewport && JSON.stringify(known.viewportSize()) !== JSON.stringify(viewport)) await known.setViewportSize(viewport)
        await letGo(known)
        await walkAnew(known, path, site)
        return known
      }
      const page = await one.context.newPage()
      one.pages.set(name, page)
      if (viewport) await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme: colorScheme ?? null, reducedMotion })
      await openLive(page, path, site)
      return page
    })
    for (const { context, watch } of walked) await endsWell(context, watch)

    async function keep(device: BrowserContextOptions): Promise<Kept> {
      const context = await browser.newContext(device)
      const fresh = { context, pages: new Map<string, Page>(), watch: watchOver(context, new URL(baseURL ?? '').origin) }
      kept.set(JSON.stringify(device), fresh)
      return fresh
    }
  },
})

/** Closes what a test before has opened, takes the focus from it, and goes back to the top. */
async function letGo(page: Page) {
  await page.evaluate(() => {
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  })
}

/** Walks to an address, by way of another page where it is that of the page already: what was opened on it does not stay. */
async function walkAnew(page: Page, path: string, site: Site) {
  const start = `/${site.language}/`
  const { pathname } = new URL(path, page.url())
  if (pathname === new URL(page.url()).pathname) await walkTo(page, pathname === start ? `${start}events/` : start, site)
  await walkTo(page, path, site)
}

/** The site of the made-up dispute: small, and it has every kind of page. */
export const otherSite = test.extend({ baseURL: ({ otherOrigin }, use) => use(otherOrigin) })

async function endsWell(context: BrowserContext, watch: Watch) {
  expect(watch.complaints()).toEqual([])
  expect(await context.cookies()).toEqual([])
}

export { expect }
