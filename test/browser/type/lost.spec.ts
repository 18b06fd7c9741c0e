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

/** Walks one page through what is looked at, at each size of the window. */
async function findsAll(page: Page, site: Site, sizes: readonly Size[]) {
  const [first = '', ...others] = paths(site)
  await openLive(page, first, site)
  for (const path of [first, ...others]) {
    if (path !== first) await walkTo(page, path, site)
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      await standsStill(page)
      expect(await page.evaluate(lostOf), `${path} at ${width} × ${height}`).toEqual([])
    }
  }
}

const common: readonly Size[] = [
  [1440, 900],
  [1024, 768],
  [390, 844],
]

for (const site of [firstSite, lastSite]) {
  test(`${site.language}: at 400 % no control is lost or covered, and no words are cut`, async ({ page }) => {
    await findsAll(page, site, [
      [360, 225],
      [320, 256],
      [342, 192],
    ])
  })

  test(`${site.language}: nor with wider spacing of text (WCAG 1.4.12)`, async ({ page }) => {
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    await findsAll(page, site, common)
  })

  for (const setting of ['defaultFontSize=24', 'defaultFontSize=32', 'minimumFontSize=20'])
    test(`${site.language}: nor in a browser that is set to ${setting}`, async ({ browser, baseURL }) => {
      const set = await browser.browserType().launch({ args: [...launchArgs, `--blink-settings=${setting}`] })
      try {
        await findsAll(await set.newPage({ ...(baseURL && { baseURL }), reducedMotion: 'reduce' }), site, common)
      } finally {
        await set.close()
      }
    })
}
