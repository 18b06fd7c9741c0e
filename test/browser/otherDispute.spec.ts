import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axeFaults } from './access/axe'
import { builtHeading, otherDisputeSite } from './builtSite'
import { expect, otherSite as test } from './fixtures'
import { boxOf, comeTo, standsStill } from './site'

const languages = ['en', 'he']
const disputed = ['tamm', 'vale']
/** What axe looks at beside the start, in one language each. */
const opened: Readonly<Record<string, string>> = { en: 'positions/tidefolk/', he: 'places/tamm/' }
const area = (page: Page, place: string) => page.locator(`#map .area[data-place="${place}"]`).first()

async function openLive(page: Page, path: string) {
  await page.goto(`/${path}`)
  await expect(page.locator('#map .leaflet-container')).toBeVisible()
  await expect(area(page, 'tamm')).toBeVisible()
}

async function expectDisputedInSight(page: Page) {
  const map = await boxOf(page.locator('#map'))
  for (const place of disputed) {
    const { x, y, width, height } = await boxOf(area(page, place))
    expect(Math.min(width, height), place).toBeGreaterThan(20)
    expect(x + width / 2, place).toBeGreaterThan(map.x)
    expect(x + width / 2, place).toBeLessThan(map.x + map.width)
    expect(y + height / 2, place).toBeGreaterThan(map.y)
    expect(y + height / 2, place).toBeLessThan(map.y + map.height)
  }
}

for (const language of languages) {
  test(`${language}: without script the disputed places stand on the still map`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto(`/${language}/`)
    await expectDisputedInSight(page)
    await page.goto(`/${language}/places/vale/`)
    await expect(page.locator('#reader h1').first()).toBeVisible()
    await context.close()
  })

  test(`${language}: the disputed places stand on the live map, and a click opens one with its excerpt`, async ({ page }) => {
    await openLive(page, `${language}/`)
    await expectDisputedInSight(page)
    const { x, y, width, height } = await boxOf(area(page, 'tamm'))
    await page.mouse.click(x + width / 2, y + height / 2)
    await expect(page).toHaveURL(new RegExp(`/${language}/places/tamm/`))
    await expect(page.locator('.panel .excerpt').first()).toBeVisible()
  })

  test(`${language}: no fault of access is found on the start and on ${opened[language]}`, async ({ page }) => {
    await openLive(page, `${language}/`)
    for (const path of ['', opened[language] ?? '']) {
      await comeTo(page, `/${language}/${path}`)
      await expect(page.locator('#reader h1')).toHaveText(builtHeading(`${language}/${path}`, otherDisputeSite))
      await standsStill(page)
      expect(await axeFaults(page)).toEqual([])
    }
  })
}

test('the date moves by event, and what was shared then is drawn as shared', async ({ page }) => {
  await openLive(page, 'en/?at=1940')
  await expect(area(page, 'vale')).toHaveAttribute('data-fill', 'shared')
  await page.getByRole('button', { name: 'Previous event' }).click()
  await page.getByRole('button', { name: 'Previous event' }).click()
  await expect(page).toHaveURL(/events\/landing-1920/)
  await expect(area(page, 'vale')).toHaveAttribute('data-fill', 'alda')
})

test('a view of each party is offered; sides swap as the party says, else to the next', async ({ page }) => {
  await openLive(page, 'en/')
  await expect(area(page, 'tamm')).toHaveAttribute('data-hatch', 'alda+tidefolk')
  await page.getByRole('radio', { name: 'As Borea states it' }).check()
  await expect(page).toHaveURL(/view=borea/)
  await page.keyboard.press('x')
  await expect(page).toHaveURL(/view=tidefolk/)
  await expect(area(page, 'tamm')).toHaveAttribute('data-fill', 'tidefolk')
  await page.keyboard.press('x')
  await expect(page).toHaveURL(/view=alda/)
})

test('two views are compared on one map', async ({ page }) => {
  await openLive(page, 'en/?view=borea')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL(/compare=tidefolk/)
  await expect(page.getByRole('slider', { name: 'Divider' })).toBeVisible()
})

test('from right to left the reader, the panel and the menu mirror; the map and the axis of time do not', async ({ page }) => {
  await openLive(page, 'he/places/tamm/')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const [reader, map, panel] = await Promise.all(['#reader', '#map', '.panel'].map((one) => boxOf(page.locator(one).first())))
  if (!reader || !map || !panel) throw new Error('a part is missing')
  expect(reader.x).toBeGreaterThan(map.x)
  expect(panel.x + panel.width / 2).toBeLessThan(map.x + map.width / 2 + 1)
  const close = await boxOf(page.locator('.panel .panel-close'))
  expect(close.x, 'the panel is closed at its end').toBeLessThan(panel.x + panel.width / 2)
  const entry = page.locator('#timeline .legend-entry').first()
  expect((await boxOf(entry.locator('svg'))).x, 'a swatch stands before its words').toBeGreaterThan((await boxOf(entry.locator('span'))).x)
  await page.locator('.more-button').click()
  const [menu, button] = [await boxOf(page.locator('#more-menu')), await boxOf(page.locator('.more-button'))]
  expect(menu.x, 'the menu opens from the end of its button').toBeLessThan(button.x + button.width)
  await page.keyboard.press('Escape')
  const [scale, buttons] = [await boxOf(page.locator('.map-scale')), await boxOf(page.locator('.map-buttons'))]
  expect(scale.x, 'the scale does not lie under the buttons').toBeGreaterThan(buttons.x + buttons.width)
  const [ora, vale] = [await boxOf(area(page, 'ora')), await boxOf(area(page, 'vale'))]
  expect(ora.x, 'the isle lies east of the coast').toBeGreaterThan(vale.x)
  const year = (text: string) => boxOf(page.locator('#timeline text', { hasText: text }).last())
  expect((await year('1920')).x).toBeLessThan((await year('2000')).x)
})

test('a list that has nothing on it is neither built nor linked', () => {
  const start = readFileSync(join(otherDisputeSite, 'en/index.html'), 'utf8')
  for (const page of ['outcomes', 'names']) {
    expect(existsSync(join(otherDisputeSite, 'en', page))).toBe(false)
    expect(start).not.toContain(`href="${page}/"`)
  }
  expect(existsSync(join(otherDisputeSite, 'en/sequences/index.html'))).toBe(true)
})

test('every page of the dispute is built in both languages', () => {
  for (const language of languages) {
    const html = readFileSync(join(otherDisputeSite, language, 'index.html'), 'utf8')
    expect(html).toContain(`<html lang="${language}"`)
  }
})
