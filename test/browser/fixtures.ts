import { test as base, type BrowserContext, expect, type Page } from '@playwright/test'
import { openLive, type Site, walkTo } from './site'
import { type Watch, watchOver } from './watch'

/** A live page that a worker keeps from test to test, and what was heard of it. */
interface Kept {
  readonly context: BrowserContext
  readonly page: Page
  readonly watch: Watch
}

interface TestFixtures {
  readonly watch: Watch
  /** A live page at an address: opened once a worker, language and setting, then walked on without a load. */
  readonly walk: (path: string, site: Site) => Promise<Page>
}

/** Every test fails on a console error or warning, an uncaught exception, a request to another origin, or a cookie. */
export const test = base.extend<TestFixtures, { readonly kept: Map<string, Kept> }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = watchOver(context, new URL(baseURL ?? '').origin)
      await use(watch)
      await endsWell(context, watch)
    },
    { auto: true },
  ],
  kept: [
    async ({ browser: _ }, use) => {
      const kept = new Map<string, Kept>()
      await use(kept)
      for (const { context } of kept.values()) await context.close()
    },
    { scope: 'worker' },
  ],
  walk: async ({ kept, browser, baseURL, viewport, colorScheme, hasTouch, isMobile, contextOptions }, use) => {
    const walked = new Set<Kept>()
    await use(async (path, site) => {
      const settings = { viewport, colorScheme, hasTouch, isMobile, ...contextOptions }
      const key = JSON.stringify([site.language, settings])
      const known = kept.get(key)
      if (known) {
        walked.add(known)
        await walkTo(known.page, path, site)
        return known.page
      }
      const context = await browser.newContext({ ...settings, ...(baseURL && { baseURL }) })
      const watch = watchOver(context, new URL(baseURL ?? '').origin)
      const page = await context.newPage()
      const fresh = { context, page, watch }
      kept.set(key, fresh)
      walked.add(fresh)
      await openLive(page, path, site)
      return page
    })
    for (const { context, watch } of walked) await endsWell(context, watch)
  },
})

async function endsWell(context: BrowserContext, watch: Watch) {
  expect(watch.complaints()).toEqual([])
  expect(await context.cookies()).toEqual([])
}

export { expect }
