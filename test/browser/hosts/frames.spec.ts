import { expect } from '../fixtures'
import { test } from './careless'

const framed = (attributes: string) =>
  `<!doctype html><title>An article</title><body style="height:4000px"><iframe title="Map" src="/en/places/tamm/?at=1956" ${attributes}></iframe>`

test.use({
  manners: {
    lendsFiles: true,
    pages: {
      '/sandbox': framed('width="900" height="600" sandbox="allow-scripts"'),
      '/article': framed('width="900" height="600"'),
      '/hidden': framed('width="900" height="600" style="display:none"'),
      '/no-size': framed('width="0" height="0" style="border:0"'),
    },
  },
})

test('what is chosen in a frame adds nothing to the history of the page around it', async ({ page }) => {
  await page.goto('/article')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#map .leaflet-container')).toBeVisible()
  const before = await page.evaluate(() => history.length)
  await frame.getByRole('link', { name: /^Alda.s case$/ }).click()
  await expect(frame.locator('#app')).not.toHaveAttribute('data-subject', 'place:tamm')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('the wheel over a framed map scrolls the page around it, and zooms with Ctrl', async ({ page }) => {
  await page.goto('/article')
  const frame = page.frameLocator('iframe')
  const map = frame.locator('#map .leaflet-container')
  await expect(map).toBeVisible()
  const zoom = () => frame.getByRole('region', { name: 'Map' }).getByText(/km/).first().textContent()
  const box = await map.boundingBox()
  if (!box) throw new Error('the map has no box')
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.6)
  const before = await zoom()
  await page.mouse.wheel(0, 240)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  await expect(frame.getByText('Hold Ctrl')).toBeVisible()
  expect(await zoom()).toBe(before)
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 480)
  await page.keyboard.up('Control')
  await expect.poll(zoom).not.toBe(before)
})

for (const [manner, path] of [
  ['that is hidden at first', '/hidden'],
  ['that has no size at first', '/no-size'],
] as const)
  test(`a frame ${manner} shows what it is about once it is seen`, async ({ page }) => {
    await page.goto(path)
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('#app')).toHaveAttribute('data-at', '1956')
    await page.locator('iframe').evaluate((element) => {
      element.setAttribute('style', 'width:900px;height:600px')
    })
    await expect(frame.locator('#map .leaflet-container')).toBeVisible()
    const area = frame.locator('#map .area[data-place="tamm"]').first()
    await expect
      .poll(async () => {
        const [island, map] = [await area.boundingBox(), await frame.locator('#map').boundingBox()]
        return !!island && !!map && island.width > 20 && island.x > map.x && island.x + island.width < map.x + map.width
      })
      .toBe(true)
  })

test('a frame without an origin is alive where the host lends its files', async ({ page }) => {
  await page.goto('/sandbox')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#map .leaflet-container')).toBeVisible()
  await expect(frame.locator('#app')).toHaveAttribute('data-at', '1956')
  await frame.getByRole('link', { name: /^Alda.s case$/ }).click()
  await expect(frame.locator('#app')).toHaveAttribute('data-subject', 'position:alda')
})
