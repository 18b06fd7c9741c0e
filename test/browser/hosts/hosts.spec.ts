import { expect } from '../fixtures'
import { addressOf, expectTamm, test } from './careless'

/** What the browser reads ahead of the script that mends the address, and what a page that is not found says of itself. */
const missed = /status of 404/

test('whatever a host forgives, the page is the one that was meant', async ({ page, origin, watch }) => {
  watch.allow(missed)
  for (const written of [
    '//en/places/tamm/?at=1956',
    '/en//places///tamm/?at=1956',
    '/EN/Places/TAMM/?at=1956',
    '/en/places/tamm?at=1956',
    '/en/places/tamm%2F?at=1956',
    '/en/places%2Ftamm/?at=1956',
    '/en/places/tamm/index.html?at=1956',
    '/en/places/tamm/%3Fat=1956',
    '/en/places/tamm/?at=1956&amp;view=control',
  ]) {
    await page.goto(origin + written)
    await expectTamm(page)
    expect(addressOf(page), written).toBe('/en/places/tamm/?at=1956')
  }
})

test('an archive keeps a site below an address of its own, and its copy of a page is alive', async ({ page }) => {
  await page.goto('/web/2026/http://site.example/en/places/tamm/?at=1956')
  await expectTamm(page)
  expect(addressOf(page)).toBe('/web/2026/http://site.example/en/places/tamm/?at=1956')
  await page.getByRole('link', { name: 'Events', exact: true }).click()
  expect(addressOf(page)).toContain('/web/2026/http://site.example/en/events/')
})

test('the front page leads on with date, view and extent', async ({ page }) => {
  for (const front of ['/', '/index.html']) {
    await page.goto(`${front}?at=1956&view=alda#map=9/43.5/146`)
    await expect(page.locator('#app')).toHaveAttribute('data-at', '1956')
    expect(addressOf(page)).toBe('/en/?at=1956&view=alda#map=9/43.5/146')
  }
})

test('a folder of pages leads on to one, with what its address asks for', async ({ page }) => {
  await page.goto('/en/report/?at=1956')
  await expect(page.locator('#app')).toHaveAttribute('data-at', '1956')
  expect(addressOf(page)).toBe('/en/?at=1956')
  await page.goto('/en/sequences/three-days?view=alda')
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'alda')
  expect(addressOf(page)).toMatch(/^\/en\/sequences\/three-days\/[a-z]+\/\?view=alda$/)
})

test('an address that an event had leads on to the one it has, with what it asks for', async ({ page }) => {
  await page.goto('/en/events/seizure-1920/?at=1956&view=alda')
  await expect(page.locator('#app')).toHaveAttribute('data-at', '1956')
  expect(addressOf(page)).toBe('/en/events/landing-1920/?at=1956&view=alda')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an address that an event had leads on to the one it has', async ({ page }) => {
    await page.goto('/en/events/seizure-1920/')
    await expect.poll(() => addressOf(page)).toBe('/en/events/landing-1920/')
  })

  test('a folder of pages leads on all the same', async ({ page }) => {
    await page.goto('/en/report/')
    await expect.poll(() => addressOf(page)).toBe('/en/')
  })
})

test.describe('a host that answers everything with the front page', () => {
  test.use({ manners: { frontPageForAll: true } })

  test('an address without a page ends at the page that says so', async ({ page, watch }) => {
    watch.allow(/MIME type/)
    for (const unknown of ['/en/places/atlantis/', '/nowhere/at/all/']) {
      await page.goto(unknown)
      await expect.poll(() => addressOf(page)).toMatch(/404\.html|^\/en\//)
      await expect(page.locator('[data-trouble="address"]')).toBeVisible()
      await expect(page.locator('#map .leaflet-container')).toBeVisible()
    }
  })
})
