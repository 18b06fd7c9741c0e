import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openLive, regionsOf, type Site, siteIn } from './site'

const outlined = ['etorofu', 'kunashiri', 'shikotan', 'shibotsu'] as const

/** Where the map draws the outlines, in pixels of the window, to a tenth. */
async function boxesOf(page: Page, site: Site) {
  const { map } = regionsOf(page, site)
  const boxes: Record<string, readonly number[]> = {}
  for (const place of outlined) {
    const box = await map.locator(`[data-place="${place}"][data-fill]`).first().boundingBox()
    if (!box) throw new Error(`${place} is not drawn`)
    boxes[place] = [box.x, box.y, box.width, box.height]
  }
  return boxes
}

const sizes = [{ width: 1440, height: 900 }]

for (const viewport of sizes) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport })

    test('the live map takes the place of the still one without a jump, and nothing on the page shifts', async ({
      page,
      browser,
      baseURL,
    }) => {
      const site = siteIn('en')
      const still = await browser.newContext({ javaScriptEnabled: false, viewport, ...(baseURL && { baseURL }) })
      const stillPage = await still.newPage()
      await page.addInitScript(() => {
        const shifts: string[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
              value: number
              hadRecentInput: boolean
              sources: readonly { node: Node | null }[]
            }
            const nodes = sources.map(({ node }) =>
              node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : node?.nodeName,
            )
            if (!hadRecentInput && value > 0.01) shifts.push(`${value.toFixed(5)} ${nodes.join(' ')}`)
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      for (const path of ['/en/', '/en/events/joint-declaration-1956/']) {
        await stillPage.goto(path)
        await openLive(page, path, site)
        const before = await boxesOf(stillPage, site)
        const after = await boxesOf(page, site)
        for (const place of outlined) {
          const apart = (before[place] ?? []).map((value, i) => Math.abs(value - (after[place]?.[i] ?? Number.NaN)))
          expect(Math.max(...apart), `${path} ${place}: ${before[place]} became ${after[place]}`).toBeLessThanOrEqual(1.5)
        }
        expect(await page.evaluate(() => (window as Window & { shifts?: readonly string[] }).shifts), path).toEqual([])
      }
      await still.close()
    })
  })
}
