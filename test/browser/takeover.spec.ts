import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/content/ids'
import { expect, test } from './fixtures'
import { openLive, regionsOf, type Site, siteIn } from './site'

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]

const paths: readonly (readonly [Language, string])[] = [
  ['en', '/en/'],
  ['en', '/en/events/joint-declaration-1956/'],
  ['en', '/en/places/shikotan/'],
  ['en', '/en/positions/japan/'],
  ['ja', '/ja/positions/japan/'],
  ['ru', '/ru/events/joint-declaration-1956/'],
]

const outlined = ['etorofu', 'kunashiri', 'shikotan', 'shibotsu'] as const
/** What frames the page: it must stand in the same place before and after, whether or not the browser counts it as a shift. */
const framed = ['.view-bar', '.map-region', '.tl', '.tl-chart'] as const

/** Where the map draws the outlines, and the page its parts: in pixels of the window, to a tenth. */
async function boxesOf(page: Page, site: Site) {
  const { map } = regionsOf(page, site)
  const boxes: Record<string, readonly number[]> = {}
  const drawn = [
    ...outlined.map((place) => [place, map.locator(`[data-place="${place}"][data-fill]`).first()] as const),
    ...framed.map((part) => [part, page.locator(part).first()] as const),
  ]
  for (const [name, locator] of drawn) {
    const box = await locator.boundingBox()
    if (!box) throw new Error(`${name} is not drawn`)
    boxes[name] = [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 10) / 10)
  }
  return boxes
}

/** Keeps, as words, every shift of the layout that no one caused by pressing. */
function keepShifts() {
  const shifts: string[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: readonly { node: Node | null }[]
      }
      const nodes = sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : node?.nodeName))
      if (!hadRecentInput && value > 0.001) shifts.push(`${value.toFixed(5)} ${nodes.join(' ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

for (const viewport of sizes) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport })

    for (const [language, path] of paths) {
      test(`${path}: the live map takes the place of the still one without a jump, and nothing on the page shifts`, async ({
        page,
        browser,
        baseURL,
      }) => {
        const site = siteIn(language)
        const still = await browser.newContext({ viewport, ...(baseURL && { baseURL }) })
        const stillPage = await still.newPage()
        // The page as it is until its script has come: one for which script is off may be laid out for that.
        await stillPage.route('**/*.js', (route) => route.abort())
        await stillPage.goto(path)
        const before = await boxesOf(stillPage, site)
        await still.close()
        await page.addInitScript(keepShifts)
        await openLive(page, path, site)
        const after = await boxesOf(page, site)
        for (const [name, box] of Object.entries(before)) {
          const apart = box.map((value, i) => Math.abs(value - (after[name]?.[i] ?? Number.NaN)))
          expect(Math.max(...apart), `${name}: ${box} became ${after[name]}`).toBeLessThanOrEqual(1.5)
        }
        expect(await page.evaluate(() => (window as Window & { shifts?: readonly string[] }).shifts)).toEqual([])
      })
    }
  })
}
