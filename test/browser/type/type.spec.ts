import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { disputedEvent, disputedPlace, firstSite, lastSite, type Site } from '../site'

/** Nothing that is read is set smaller, pixels. */
const least = 11

const paths = (site: Site) =>
  ['', `places/${disputedPlace(site).id}/`, `events/${disputedEvent(site).id}/`].map((below) => `/${site.language}/${below}`)

/** The sizes in which all words are set but those of drawings, whose layout reckons with their width in the units of the drawing. */
async function sizesOf(page: Page): Promise<readonly { readonly size: number; readonly words: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((one) => {
      const words = [...one.childNodes]
        .flatMap(({ nodeType, textContent }) => (nodeType === Node.TEXT_NODE ? [textContent ?? ''] : []))
        .join('')
      const isRead = words.trim() !== '' && one.closest('svg, .tl-plot') === null && one.checkVisibility()
      const size = Number.parseFloat(getComputedStyle(one).fontSize)
      return isRead && size > 0 ? [{ size, words: words.trim().slice(0, 40) }] : []
    }),
  )
}

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test.describe(`${width} wide`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height } })

    test(`no words are set smaller than ${least} pixels, and all grow with the size that the reader asks of the browser`, async ({
      page,
    }) => {
      for (const site of [firstSite, lastSite])
        for (const path of paths(site)) {
          await page.goto(path)
          const asIs = await sizesOf(page)
          expect(asIs.length).toBeGreaterThan(20)
          expect(
            asIs.filter(({ size }) => size < least),
            path,
          ).toEqual([])
          // What a reader sets in the browser is the size of the root where no style sheet sets it.
          const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
          expect(root, path).toBe('16px')
          await page.locator('html').evaluate((root) => {
            root.style.fontSize = '24px'
          })
          const larger = await sizesOf(page)
          // Larger type has less room: some words give way, and some are set a step smaller. The least size of words that stand in two places counts.
          const before = new Map([...asIs].sort((a, b) => b.size - a.size).map(({ words, size }) => [words, size]))
          expect(
            larger.filter(({ words, size }) => size < 1.35 * (before.get(words) ?? 0)),
            path,
          ).toEqual([])
        }
    })
  })
