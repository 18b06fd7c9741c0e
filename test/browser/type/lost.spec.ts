import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { disputedPlace, firstSite, lastSite, openLive, partyViews, type Site, standsStill, walkTo } from '../site'
import { launchArgs } from '../launchArgs'
import { lostOf } from './lostOf'

/** A report, what is chosen in it, and two maps with all their fields. */
function paths(site: Site): readonly string[] {
  const [left, right] = partyViews(site)
  const start = `/${site.language}/`
  return [start, `${start}places/${disputedPlace(site).id}/`, `${start}?view=${left}&compare=${right}`]
}

type Size = readonly [width: number, height: number]

/** Walks a page through what is looked at, at each size of the window. */
async function findsAll(page: Page, site: Site, sizes: readonly Size[]) {
  for (const path of paths(site)) {
    await walkTo(page, path, site)
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      await standsStill(page)
      expect(await page.evaluate(lostOf), `${path} at ${width} × ${height}`).toEqual([])
      if (height < 480) expect(await page.evaluate(titlesOverMap), `titles over the map of ${path} at ${width} × ${height}`).toBe(0)
    }
  }
}

/** How many titles lie over the map; runs in the page. */
function titlesOverMap(): number {
  const map = document.querySelector('.live-map')?.getBoundingClientRect()
  const titles = [...document.querySelectorAll('.cartouche')].map((title) => title.getBoundingClientRect())
  if (!map || !titles.length) throw new Error('the page shows no map, or no title of it')
  return titles.filter(({ top, bottom }) => top < map.bottom - 1 && bottom > map.top + 1).length
}

/** Opens a page in a browser whose reader has set the size of type. */
async function openSetTo(size: number, page: Page, site: Site) {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
  await openLive(page, paths(site)[0] ?? '', site)
  await expect(page.locator('html')).toHaveCSS('font-size', `${size}px`)
}

const common: readonly Size[] = [
  [1440, 900],
  [1024, 768],
  [390, 844],
]

for (const site of [firstSite, lastSite])
  test(`${site.language}: at 400 %, in a browser set to larger type, and with wider spacing no control is lost or covered, and no words are cut`, async ({
    page,
  }) => {
    test.slow()
    await openLive(page, paths(site)[0] ?? '', site)
    await test.step('at 400 %', () =>
      findsAll(page, site, [
        [360, 225],
        [320, 256],
        [342, 192],
      ]))
    // Each size in one language: longer words do more than larger type, and are set in the larger.
    await test.step('set to larger type', async () => {
      await openSetTo(site === lastSite ? 32 : 24, page, site)
      await findsAll(page, site, common)
    })
    await test.step('with wider spacing of text (WCAG 1.4.12)', async () => {
      await openSetTo(16, page, site)
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        )
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      })
      await findsAll(page, site, common)
    })
  })

test(`${lastSite.language}: nor in a browser that is set to a least size`, async ({ browser, baseURL }) => {
  const set = await browser.browserType().launch({ args: [...launchArgs, '--blink-settings=minimumFontSize=20'] })
  try {
    const page = await set.newPage({ ...(baseURL && { baseURL }), reducedMotion: 'reduce' })
    await openLive(page, paths(lastSite)[0] ?? '', lastSite)
    await findsAll(page, lastSite, common)
  } finally {
    await set.close()
  }
})
