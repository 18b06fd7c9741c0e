import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { boxOf, disputedPlace, firstSite, holdScripts, isLive, mapButton, openLive, regionsOf, standsStill } from '../site'
import { phone, pinch } from '../touch'
import { openWater } from './spots'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const site = firstSite
const { language } = site
const { firstExtent } = site.dossier
const place = disputedPlace(site).id
const [west, south, east, north] = firstExtent
const startZoom = 7
const start = `/${language}/#map=${startZoom}/${(south + north) / 2}/${(west + east) / 2}`
const root = (page: Page) => page.locator('#app')

/** How far the map is zoomed in, as the address keeps it: polled, since the address follows when the map has come to rest. */
const zoomShown = (page: Page) => Number(/#map=([\d.]+)\//.exec(page.url())?.[1])

/** Width of a disputed place as it is drawn, in pixels: the map itself, whatever the address says. */
async function drawnWidth(page: Page): Promise<number> {
  const box = await boxOf(regionsOf(page, site).map.locator(`[data-place="${place}"][data-fill]`).first())
  return box.width
}

/** Where the disputed place is drawn, in pixels of the window. */
async function drawnAt(page: Page): Promise<readonly [number, number]> {
  const box = await boxOf(regionsOf(page, site).map.locator(`[data-place="${place}"][data-fill]`).first())
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** A page that walked to an address, its map at rest. */
async function atRest(page: Page): Promise<Page> {
  let before = ''
  const isAsBefore = async () => {
    const now = String(await drawnAt(page))
    const isSame = now === before
    before = now
    return isSame
  }
  await expect.poll(isAsBefore).toBe(true)
  return page
}

/** What a gesture that moves the map must not do. */
async function choseNothing(page: Page) {
  await expect(root(page)).not.toHaveAttribute('data-subject', /.*/)
}

test('a double click zooms in by one where it is made, and with Shift out again', async ({ walk }) => {
  const page = await atRest(await walk(start, site))
  const before = await drawnWidth(page)
  const [x, y] = await openWater(page, site)
  await page.mouse.dblclick(x, y)
  await expect.poll(() => zoomShown(page)).toBeCloseTo(startZoom + 1, 1)
  await expect.poll(async () => (await drawnWidth(page)) / before).toBeCloseTo(2, 1)
  await choseNothing(page)
  await page.keyboard.down('Shift')
  await page.mouse.dblclick(x, y)
  await page.keyboard.up('Shift')
  await expect.poll(() => zoomShown(page)).toBeCloseTo(startZoom, 1)
  await expect.poll(async () => (await drawnWidth(page)) / before).toBeCloseTo(1, 1)
})

test('the wheel zooms in and out about the pointer, without scrolling the page', async ({ walk }) => {
  const page = await atRest(await walk(start, site))
  const [width, at] = [await drawnWidth(page), await drawnAt(page)]
  await page.mouse.move(...at)
  await page.mouse.wheel(0, -240)
  await expect.poll(() => zoomShown(page)).toBeGreaterThan(startZoom + 0.5)
  await expect.poll(async () => (await drawnWidth(page)) / width).toBeGreaterThan(1.4)
  const after = await drawnAt(page)
  expect(Math.hypot(after[0] - at[0], after[1] - at[1])).toBeLessThan(8)
  await page.mouse.wheel(0, 240)
  await expect.poll(async () => (await drawnWidth(page)) / width).toBeCloseTo(1, 1)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await choseNothing(page)
})

test('dragging the map by a place moves the map, writes where it stands and chooses nothing; a click there chooses', async ({ walk }) => {
  const page = await atRest(await walk(`/${language}/`, site))
  const box = await boxOf(mapButton(page, site, place))
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y + 40, { steps: 6 })
  // A map that is let go in full swing glides on.
  await standsStill(page)
  await page.mouse.up()
  await expect(page).toHaveURL(/#map=/)
  await choseNothing(page)
  await standsStill(page)
  expect(Math.abs((await boxOf(mapButton(page, site, place))).x - box.x + 60)).toBeLessThan(25)
  await mapButton(page, site, place).click()
  await expect(root(page)).toHaveAttribute('data-subject', `place:${place}`)
})

test('the buttons zoom in, out, and show the whole', async ({ walk }) => {
  const { t } = site
  const page = await atRest(await walk(start, site))
  const { map } = regionsOf(page, site)
  await map.getByRole('button', { name: t('mapZoomIn'), exact: true }).click()
  await expect.poll(() => zoomShown(page)).toBeCloseTo(startZoom + 1, 1)
  await map.getByRole('button', { name: t('mapZoomOut'), exact: true }).click()
  await expect.poll(() => zoomShown(page)).toBeCloseTo(startZoom, 1)
  await map.getByRole('button', { name: t('mapWhole'), exact: true }).click()
  await expect(page).not.toHaveURL(/#map=/)
})

test('the buttons zoom about what is chosen, not about what the panel covers', async ({ walk }) => {
  const page = await atRest(await walk(`/${language}/places/${place}/`, site))
  const { map } = regionsOf(page, site)
  const drawn = async () => {
    const { x, width } = await boxOf(map.locator(`[data-place="${place}"][data-fill]`).first())
    return { width, middle: x + width / 2 }
  }
  await standsStill(page)
  const before = await drawn()
  for (const times of [2, 4]) {
    await map.getByRole('button', { name: site.t('mapZoomIn'), exact: true }).click()
    await expect.poll(async () => (await drawn()).width / before.width).toBeCloseTo(times, 0)
    await standsStill(page)
  }
  expect(Math.abs((await drawn()).middle - before.middle)).toBeLessThan(40)
})

test('a place that is chosen, let go and chosen again while the map is on its way stands where one choice leads', async ({ walk }) => {
  const page = await atRest(await walk(`/${language}/`, site))
  const button = mapButton(page, site, place)
  const isChosen = () => expect(root(page)).toHaveAttribute('data-subject', `place:${place}`)
  await button.click()
  await isChosen()
  await expect(page.locator('.panel')).toBeVisible()
  await standsStill(page)
  const once = await drawnAt(page)
  await page.keyboard.press('Escape')
  await choseNothing(page)
  await standsStill(page)
  await button.evaluate(async (one: HTMLElement) => {
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise(requestAnimationFrame)
    }
    one.click()
    await until(() => document.querySelector('.leaflet-zoom-anim') !== null)
    one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }))
    await until(() => document.querySelector('.panel') === null)
    one.click()
  })
  await isChosen()
  await standsStill(page)
  const again = await drawnAt(page)
  expect(Math.hypot(again[0] - once[0], again[1] - once[1])).toBeLessThan(8)
})

test('keys come to nothing in the map that has no name', async ({ walk }) => {
  const page = await atRest(await walk(`/${language}/`, site))
  await mapButton(page, site, place).focus()
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    const nameless = await page.evaluate(() => {
      const { activeElement: at } = document
      return at?.closest('.map-region') && !at.textContent?.trim() && !at.getAttribute('aria-label') ? at.outerHTML.slice(0, 80) : null
    })
    expect(nameless).toBeNull()
  }
})

test.describe('on a phone', () => {
  test.use(phone)

  test('two fingers that move apart zoom the map in, together out, and the page stays as it is', async ({ page }) => {
    await openLive(page, start, site)
    const width = await drawnWidth(page)
    const at = await openWater(page, site)
    await pinch(page, at, 30, 90)
    await expect.poll(() => zoomShown(page)).toBeGreaterThan(startZoom + 1)
    await expect.poll(async () => (await drawnWidth(page)) / width).toBeGreaterThan(2)
    const near = zoomShown(page)
    await pinch(page, at, 90, 45)
    await expect.poll(() => zoomShown(page)).toBeLessThan(near - 0.5)
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
    await choseNothing(page)
  })
})

test.describe('on a tablet on its side', () => {
  test.use({ ...phone, viewport: { width: 1024, height: 768 } })

  test('one finger moves the map and chooses nothing; a tap on a place chooses it', async ({ page }) => {
    await openLive(page, start, site)
    const before = await drawnAt(page)
    const [x, y] = await openWater(page, site)
    const session = await page.context().newCDPSession(page)
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    for (const step of [10, 25, 40])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x - step, y: y - step / 2 }] })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(page).toHaveURL(/#map=/)
    await expect.poll(async () => Math.round((await drawnAt(page))[0] - before[0])).toBeLessThan(-20)
    await choseNothing(page)
    await openLive(page, `/${language}/`, site)
    await mapButton(page, site, place).tap()
    await expect(root(page)).toHaveAttribute('data-subject', `place:${place}`)
  })
})

test('while script is held back, the map and the timeline are links; once it comes, the same place is a control', async ({ page }) => {
  const arrive = await holdScripts(page)
  await page.goto(`/${language}/`, { waitUntil: 'commit' })
  const { map, timeline } = regionsOf(page, site)
  const link = map
    .getByRole('link')
    .and(page.locator(`[data-place="${place}"]`))
    .first()
  await expect(link).toHaveAttribute('href', new RegExp(`places/${place}/$`))
  await expect(timeline.getByRole('link').and(page.locator('[data-event]')).first()).toHaveAttribute('href', /events\/[^/]+\/$/)
  arrive()
  await isLive(page, site)
  await mapButton(page, site, place).click()
  await expect(root(page)).toHaveAttribute('data-subject', `place:${place}`)
})
