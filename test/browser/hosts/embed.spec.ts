import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { test } from './careless'

/** The smallest PNG there is. */
const picture = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const figure = (
  path: string,
  more = '',
) => `<figure data-map-embed="${path}${path.includes('?') ? '&' : '?'}embed" data-map-press="Show the live map" ${more}>
  <a href="${path}"><img src="${picture}" alt="Map of ${path}" width="640" height="480" style="max-width:100%;height:auto"></a>
  <figcaption>What is shown. <a href="${path}">Open the map</a></figcaption></figure>`
const article = (style: string, ...figures: readonly string[]) =>
  `<!doctype html><title>An article</title><style>${style}</style><body>${figures.join('')}<script async src="/embed.js"></script>`

const hostile = `figure * { display: inline !important; position: fixed !important; width: 40px !important; height: 12px !important; opacity: .2 !important;
  font-size: 3px !important; color: lime !important; transform: rotate(9deg) !important }
  button, iframe, div { display: none !important }`
const tamm = '/en/places/tamm/?at=1956'

test.use({
  manners: {
    lendsFiles: true,
    pages: {
      '/plain': article('', figure(tamm)),
      '/hostile': article(hostile, figure(tamm, 'data-map-at-once')),
      '/sandboxed': article('', figure(tamm, 'data-map-sandbox')),
      '/three': article('', figure(tamm), figure('/en/?at=1920'), figure('/en/')),
      '/gone': article('', figure('/nowhere/at-all/')),
      '/wrong': article('', figure('/en/?at=1945-02-30&view=mars')),
    },
  },
})

const press = (page: Page, nth = 0) => page.getByRole('button', { name: 'Show the live map' }).nth(nth).click()
const frameOf = (page: Page, nth = 0) => page.locator('iframe').nth(nth).contentFrame()

async function expectLive(page: Page, nth = 0) {
  await expect(frameOf(page, nth).locator('#map .leaflet-container')).toBeVisible()
  await expect(page.locator('iframe').nth(nth)).toHaveAttribute('data-live', '')
}

for (const width of [280, 480, 1200])
  test(`${width} wide, a figure turns live in its place, keeps to its view, is as high as what it shows, and links back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/plain')
    await expect(page.getByRole('img', { name: 'Map of /en/places/tamm/?at=1956' })).toBeVisible()
    await press(page)
    await expectLive(page)
    const frame = frameOf(page)
    await expect(frame.locator('#app')).toHaveAttribute('data-at', '1956')
    await expect(frame.getByRole('region', { name: 'Reader' })).toBeHidden()
    await expect(frame.getByRole('radiogroup', { name: 'View' })).toBeHidden()
    const link = frame.locator('.embed-foot').getByRole('link')
    await expect(link).toHaveAttribute('href', /\/en\/places\/tamm\/\?at=1956$/)
    await expect(link).toHaveAttribute('target', '_blank')
    // Nothing of it is cut, and nothing scrolls inside.
    await expect
      .poll(() =>
        frame.locator('html').evaluate((html) => ({
          isCut: html.scrollHeight > window.innerHeight + 1,
          isLoose: (html.querySelector('.embed-foot')?.getBoundingClientRect().bottom ?? 0) < window.innerHeight - 4,
          isWide: html.scrollWidth > window.innerWidth,
        })),
      )
      .toEqual({ isCut: false, isLoose: false, isWide: false })
    await expect(page.getByRole('link', { name: 'Open the map' })).toBeVisible()
  })

test('what a figure asks for and is not to be had is said below its map', async ({ page }) => {
  await page.goto('/wrong')
  await press(page)
  await expectLive(page)
  const said = frameOf(page).locator('.embed-foot').getByRole('status')
  await expect(said.filter({ hasText: '1945-02-30' })).toBeVisible()
  await expect(said.filter({ hasText: 'mars' })).toBeVisible()
})

test('nothing is kept on the device, and choosing a place adds nothing to the history around', async ({ page }) => {
  await page.goto('/plain')
  await press(page)
  await expectLive(page)
  const before = await page.evaluate(() => history.length)
  const search = () =>
    frameOf(page)
      .locator('html')
      .evaluate(() => location.search)
  expect(await search()).toBe('?at=1956&embed')
  await frameOf(page).locator('#map').getByRole('button', { name: /^Tamm/ }).first().press('Enter')
  // Nor does the frame keep a copy of the site, once it has time for it.
  const kept = await frameOf(page)
    .locator('html')
    .evaluate(async () => {
      await new Promise((idle) => requestIdleCallback(idle, { timeout: 3000 }))
      return [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]
    })
  expect(kept).toEqual([[], 0])
  expect(await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    before,
    0,
    0,
    '',
  ])
})

test('a hostile style sheet reaches neither the frame nor its height, and it is live at once where the figure says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await page.goto('/hostile')
  await expectLive(page)
  const box = await page.locator('iframe').boundingBox()
  expect(box && box.width > 500 && box.height > 300).toBe(true)
})

test('in a sandbox without an origin it is live where the host lends its files', async ({ page }) => {
  await page.goto('/sandboxed')
  await press(page)
  await expectLive(page)
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', /^allow-scripts/)
})

test('three on one page are live side by side, each with its own view', async ({ page }) => {
  await page.goto('/three')
  // Each press takes its button away.
  for (const nth of [0, 1, 2]) {
    await press(page)
    await expectLive(page, nth)
  }
  await expect(frameOf(page, 0).locator('#app')).toHaveAttribute('data-at', '1956')
  await expect(frameOf(page, 1).locator('#app')).toHaveAttribute('data-at', '1920')
})

test('where storage is closed to the frame it is live all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, {
        configurable: true,
        get() {
          throw new DOMException('closed', 'SecurityError')
        },
      })
  })
  await page.goto('/plain')
  await press(page)
  await expectLive(page)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('picture, words and link are there', async ({ page }) => {
    await page.goto('/plain')
    await expect(page.getByRole('img', { name: 'Map of /en/places/tamm/?at=1956' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Open the map' })).toHaveAttribute('href', tamm)
    await expect(page.getByText('What is shown.')).toBeVisible()
  })
})
