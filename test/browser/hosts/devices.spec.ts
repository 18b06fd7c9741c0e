import { expect } from '../fixtures'
import { addressOf, expectTamm, test } from './careless'

test('a clock that stands before the day of the build is not believed', async ({ page }) => {
  await page.clock.setFixedTime(new Date('1955-03-01T12:00:00Z'))
  await page.goto('/en/?at=1990')
  await expect(page.locator('#app')).toHaveAttribute('data-at', '1990')
  await expect(page.locator('[data-trouble]')).toHaveCount(0)
})

test('today goes on at midnight', async ({ page }) => {
  const start = new Date()
  start.setUTCDate(start.getUTCDate() + 30)
  start.setUTCHours(23, 50, 0, 0)
  const tomorrow = new Date(start.getTime() + 86_400_000).toISOString().slice(0, 10)
  await page.clock.install({ time: start })
  await page.goto(`/en/?at=${tomorrow}`)
  await expect(page.locator('#map .leaflet-container')).toBeVisible()
  await expect(page.locator('[data-trouble="date"]')).toBeVisible()
  await page.clock.fastForward('11:00')
  await expect(page.locator('[data-trouble="date"]')).toHaveCount(0)
  await expect(page.locator('#app')).toHaveAttribute('data-at', tomorrow)
})

test('two pages keep each other’s settings, and follow them', async ({ page, context }) => {
  await page.goto('/en/')
  const other = await context.newPage()
  await other.goto('/en/events/')
  const choose = async (of: typeof page, name: string) => {
    await of.getByRole('button', { name: 'More options' }).click()
    await of.getByRole('radio', { name }).check()
  }
  await choose(page, 'Dark')
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await other.getByRole('button', { name: 'More options' }).click()
  await expect(other.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await other.getByRole('radio', { name: /first/ }).first().check()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a link says all that a click on it would carry over, at the moment it is used', async ({ page, context }) => {
  await page.goto('/en/?at=1956&view=alda')
  await expect(page.locator('#map .leaflet-container')).toBeVisible()
  const mention = page.getByRole('region', { name: 'Reader' }).getByRole('link', { name: 'Tamm', exact: true }).first()
  const [apart] = await Promise.all([context.waitForEvent('page'), mention.click({ modifiers: ['ControlOrMeta'] })])
  await expect.poll(() => addressOf(apart)).toBe('/en/places/tamm/?at=1956&view=alda')
  await apart.close()
  await page.goto('/en/?at=1956')
  await expect(page.locator('#map .leaflet-container')).toBeVisible()
  await mention.focus()
  expect(await mention.getAttribute('href')).toBe('/en/places/tamm/?at=1956')
  await mention.click()
  await expectTamm(page)
  expect(addressOf(page)).toBe('/en/places/tamm/?at=1956')
})

test('a link that was completed carries over what stands when it is used again', async ({ page }) => {
  await page.goto('/en/?at=1956')
  await expect(page.locator('#map .leaflet-container')).toBeVisible()
  const link = page.getByRole('link', { name: 'Events', exact: true })
  await link.focus()
  expect(await link.getAttribute('href')).toBe('/en/events/?at=1956')
  await page.evaluate(() => {
    history.pushState(null, '', '/en/?at=1990')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(page.locator('#app')).toHaveAttribute('data-at', '1990')
  await link.dispatchEvent('contextmenu')
  expect(await link.getAttribute('href')).toBe('/en/events/?at=1990')
})

test('a link past the masthead leads into its part, and leaves the extent of the map in the address', async ({ page }) => {
  await page.goto('/en/?at=1956#map=9.5/43.6/146.2')
  await expect(page.locator('#map .leaflet-container')).toBeVisible()
  const before = addressOf(page)
  const middle = () => page.locator('#map button[data-place="tamm"]').boundingBox()
  const stood = await middle()
  for (const [link, region] of [
    ['Skip to the timeline', 'Timeline'],
    ['Skip to the report', 'Reader'],
    ['Skip to the map', 'Map'],
  ] as const) {
    await page.getByRole('link', { name: link }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: region, exact: true })).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.getByRole('region', { name: region, exact: true }).evaluate((part) => part.contains(document.activeElement))).toBe(
      true,
    )
    expect(addressOf(page)).toBe(before)
  }
  const stands = await middle()
  // The chart beside the map may come to rest by a part of a pixel once it runs.
  for (const side of ['x', 'y'] as const) expect(Math.abs((stands?.[side] ?? Number.NaN) - (stood?.[side] ?? 0))).toBeLessThan(0.5)
})

for (const [how, options] of [
  ['with Ctrl', { modifiers: ['ControlOrMeta'] }],
  ['with the middle button', { button: 'middle' }],
] as const)
  test(`a place of the map pressed ${how} opens in a page of its own`, async ({ page, context }) => {
    await page.goto('/en/?at=1956')
    await expect(page.locator('#map .leaflet-container')).toBeVisible()
    const place = page.locator('#map button[data-place="tamm"]')
    const [apart] = await Promise.all([
      context.waitForEvent('page'),
      place.click('button' in options ? { button: options.button } : { modifiers: [...options.modifiers] }),
    ])
    await expect.poll(() => addressOf(apart)).toBe('/en/places/tamm/?at=1956')
    expect(addressOf(page)).toBe('/en/?at=1956')
  })

test('an extent beyond the map is said, and the islands are in sight', async ({ page }) => {
  await page.goto('/en/#map=6/45/20')
  await expect(page.locator('[data-trouble="extent"]')).toBeVisible()
  await expect(page.locator('#map button[data-place="tamm"]')).toBeInViewport()
})

test('a slug without end is said at once, in short', async ({ page, watch }) => {
  watch.allow(/status of 404/)
  await page.goto(`/en/places/${'a-very-long-name-'.repeat(500)}/`)
  const note = page.locator('[data-trouble="place"]')
  await expect(note).toBeVisible()
  expect(((await note.textContent()) ?? '').length).toBeLessThan(220)
})
