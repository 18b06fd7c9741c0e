import type { Page } from '@playwright/test'
import { entriesOf } from '../../src/domain/address/subjects'
import { isoDay } from '../../src/domain/time/day'
import { expect, test } from './fixtures'
import { comeTo, disputedPlace, firstSite, regionsOf, standsStill, turningDays } from './site'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

// One page walks through most of them.
test.describe.configure({ mode: 'default' })

const site = firstSite
const { language, dossier } = site
const [west, south, east, north] = dossier.firstExtent
const near = disputedPlace(site)
const start = `/${language}/`
const pathOf = (place: { readonly id: string }) => `/${language}/places/${place.id}/`

/** The disputed places that are drawn as one outline each. */
const islands = dossier.disputed.filter((id) => dossier.places.some((place) => place.id === id && place.kind === 'island'))

/** An island that the first extent does not show. */
const far = dossier.places.find(
  ({ kind, point: [longitude, latitude] }) =>
    kind === 'island' && (longitude < west || longitude > east || latitude < south || latitude > north),
)

/** How large a place is drawn, in pixels, if all of it is in the free part of the map; 0 if it is not. */
async function sizeSeen(page: Page, place: string): Promise<number> {
  return regionsOf(page, site).map.evaluate((map, id) => {
    const box = map.querySelector(`[data-place="${id}"][data-fill]`)?.getBoundingClientRect()
    const frame = map.getBoundingClientRect()
    if (!box?.width || !frame.width) return 0
    const isIn = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
    const panel = document.querySelector('.panel')
    const over = panel && getComputedStyle(panel).position === 'fixed' ? panel.getBoundingClientRect() : null
    return isIn && !(over && box.right > over.left && box.left < over.right) ? Math.max(box.width, box.height) : 0
  }, place)
}

const isSeen = (page: Page, place: string) => expect.poll(() => sizeSeen(page, place)).toBeGreaterThan(5)

test('after a place far away, one near by is shown as at the start, and the start itself', async ({ walk }) => {
  const page = await walk(start, site)
  await isSeen(page, near.id)
  await standsStill(page)
  const before = await sizeSeen(page, near.id)
  await comeTo(page, pathOf(far ?? near))
  await isSeen(page, far?.id ?? near.id)
  await comeTo(page, pathOf(near))
  await expect.poll(() => sizeSeen(page, near.id)).toBeGreaterThan(before / 2)
  await comeTo(page, pathOf(far ?? near))
  await isSeen(page, far?.id ?? near.id)
  await comeTo(page, start)
  for (const place of islands) await isSeen(page, place)
})

test('a place chosen while the map still zooms is shown once it has', async ({ walk }) => {
  const page = await walk(start, site)
  await standsStill(page)
  const zoomIn = regionsOf(page, site).map.getByRole('button', { name: site.t('mapZoomIn'), exact: true })
  // In one go: the zoom takes a quarter of a second, and has begun in the frame after the press.
  const isZooming = await zoomIn.evaluate(
    async (button: HTMLElement, path) => {
      button.click()
      await new Promise(requestAnimationFrame)
      const found = document.querySelector('.leaflet-zoom-anim') !== null
      history.pushState(null, '', path)
      window.dispatchEvent(new PopStateEvent('popstate'))
      return found
    },
    pathOf(far ?? near),
  )
  expect(isZooming).toBe(true)
  await isSeen(page, far?.id ?? near.id)
})

test('what is chosen stays in view when the window is made narrow, low, and wide again', async ({ walk }) => {
  const page = await walk(pathOf(near), site)
  for (const [width, height] of [
    [900, 700],
    [390, 844],
    [844, 390],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await isSeen(page, near.id)
  }
})

test('what is chosen while the map is hidden is in view once it is shown', async ({ walk }) => {
  const page = await walk(far ? pathOf(far) : start, site)
  await regionsOf(page, site).map.evaluate((map: HTMLElement) => map.style.setProperty('display', 'none'))
  await comeTo(page, pathOf(near))
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `place:${near.id}`)
  await page.locator('#map').evaluate((map: HTMLElement) => map.style.removeProperty('display'))
  await isSeen(page, near.id)
})

test('a map that has no size when the page opens shows what is chosen once it has', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => document.getElementById('map')?.style.setProperty('display', 'none'))
  })
  await page.goto(pathOf(near))
  await expect(page.locator('.live-map')).toHaveCount(1)
  await page.locator('#map').evaluate((map: HTMLElement) => map.style.removeProperty('display'))
  await isSeen(page, near.id)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  // That each lies in view is reckoned by `test/cartography/framing`; here, that what is laid out is what was reckoned.
  test('a line that is drawn is in view on its own page, marked, whether or not it is in force', async ({ page }) => {
    const drawn = entriesOf(dossier, 'line').filter(({ subject }) => {
      const line = dossier.boundaries.find(({ id }) => id === subject.id)
      return line && (line.course.length > 0 || line.extent)
    })
    const some = drawn.filter((_, i) => [0, Math.floor(drawn.length / 2), drawn.length - 1].includes(i))
    for (const { subject } of some) {
      await page.goto(`/${language}/lines/${subject.id}/`)
      const line = page.locator(`.still-map [data-line="${subject.id}"][data-current]`)
      await expect(line, subject.id).toHaveCount(1)
      const grounds = await line.evaluate((drawn) =>
        [...drawn.querySelectorAll('use, path')].map((stroke) => getComputedStyle(stroke).fill),
      )
      expect(new Set(grounds), `${subject.id} is drawn as a line`).toEqual(new Set(['none']))
      const [box, frame] = [await line.boundingBox(), await regionsOf(page, site).map.boundingBox()]
      if (!box || !frame) throw new Error(`${subject.id} is not laid out`)
      expect(box.x < frame.x + frame.width && box.x + box.width > frame.x, `${subject.id} lies beside the map`).toBe(true)
      expect(box.y < frame.y + frame.height && box.y + box.height > frame.y, `${subject.id} lies above or below the map`).toBe(true)
    }
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } })

  test('no name lies under the title of the map, however long its sentence is on another date', async ({ walk }) => {
    const page = await walk(start, site)
    const { map } = regionsOf(page, site)
    for (const day of turningDays(site)) {
      await comeTo(page, `${start}?at=${isoDay(day)}`)
      await expect(page.locator('#app')).toHaveAttribute('data-at', isoDay(day))
      const under = () =>
        map.evaluate((region) => {
          const title = region.querySelector('.cartouche')?.getBoundingClientRect()
          return [...region.querySelectorAll('.live-map .name text')].flatMap((name) => {
            const box = name.getBoundingClientRect()
            const isUnder = title && box.left < title.right && box.right > title.left && box.top < title.bottom && box.bottom > title.top
            return isUnder ? [name.textContent] : []
          })
        })
      await expect.poll(under, { message: isoDay(day) }).toEqual([])
    }
  })

  test('what is chosen comes clear of a title that grows over it', async ({ walk }) => {
    const page = await walk(pathOf(near), site)
    const { map } = regionsOf(page, site)
    await isSeen(page, near.id)
    await standsStill(page)
    const title = map.locator('.cartouche')
    const covered = () =>
      map.evaluate((region, id) => {
        const title = region.querySelector('.cartouche')?.getBoundingClientRect()
        // What is chosen is drawn by its outline, which is drawn again round it.
        const place = region.querySelector<SVGGraphicsElement>(`.live-map [data-place="${id}"][data-fill]`)
        const coast = region.querySelector<SVGPathElement>(`.live-map ${place?.getAttribute('href') ?? `path[data-place="${id}"]`}`)
        const onScreen = place?.getScreenCTM()
        if (!title || !coast || !onScreen) throw new Error('the map shows no title, or not the place')
        const points = Array.from({ length: 60 }, (_, i) =>
          coast.getPointAtLength((i / 60) * coast.getTotalLength()).matrixTransform(onScreen),
        )
        return points.some(({ x, y }) => x > title.left && x < title.right && y > title.top && y < title.bottom)
      }, near.id)
    expect(await covered()).toBe(false)
    // As with a long sentence, or in large type: over the middle of where the place stands now.
    await title.evaluate((element: HTMLElement, id) => {
      const box = document.querySelector(`.live-map [data-place="${id}"][data-fill]`)?.getBoundingClientRect()
      const own = element.getBoundingClientRect()
      if (!box) throw new Error('the place is not on the map')
      element.style.minHeight = `${box.top + box.height / 2 - own.top}px`
      element.style.minWidth = `${Math.min(innerWidth * 0.75, box.left + box.width / 2 - own.left)}px`
    }, near.id)
    await expect.poll(covered).toBe(false)
    await isSeen(page, near.id)
  })
})
