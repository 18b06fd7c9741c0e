import { expect, test } from '../fixtures'
import { boxOf, disputedPlace, firstSite, mapButton, regionsOf } from '../site'

test.use({ viewport: { width: 1440, height: 900 } })

const site = firstSite
const start = `/${site.language}/`
const marked = () => getSelection()?.toString() ?? ''

test('text that begins on a link can be marked, and what is pressed twice on the map is not', async ({ walk }) => {
  const page = await walk(start, site)
  const { reader, map } = regionsOf(page, site)
  const link = reader.locator('.paragraph > p .mention').first()
  const box = await boxOf(link)
  const y = box.y + Math.min(box.height, 20) / 2
  await page.mouse.move(box.x + 3, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 220, y, { steps: 5 })
  await page.mouse.up()
  expect((await page.evaluate(marked)).trim().length).toBeGreaterThan(5)
  expect(new URL(page.url()).pathname).toBe(start)
  await page.mouse.click(2, 2)
  for (const name of await map.locator('.live-map .name text, .live-map .line-name text').all()) {
    const at = await name.boundingBox()
    if (!at) continue
    await name.dispatchEvent('dblclick')
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    expect(await page.evaluate(marked)).toBe('')
    break
  }
})

test('a place that is pressed is marked in the very next frame; what is drawn of it then takes the mark’s place', async ({ walk }) => {
  const page = await walk(start, site)
  const { id } = disputedPlace(site)
  const marks = `#map g.chosen use[href$="-${id}"]`
  const button = mapButton(page, site, id)
  const inTheSameTurn = await button.evaluate((pressed: HTMLElement, selector) => {
    pressed.click()
    return { marks: document.querySelectorAll(selector).length, drawn: document.getElementById('app')?.dataset.subject }
  }, marks)
  expect(inTheSameTurn).toEqual({ marks: 3, drawn: undefined })
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator(marks)).toHaveCount(3)
})

test('what the pointer rests on is said in one line beside it, that covers neither the island nor a name', async ({ walk }) => {
  const page = await walk(start, site)
  const { map } = regionsOf(page, site)
  await mapButton(page, site, disputedPlace(site).id).hover()
  const tip = map.locator('.map-tip')
  await expect(tip).toBeVisible()
  const boxes = await map.locator('.live-map .name text').evaluateAll((names) => names.map((name) => name.getBoundingClientRect().toJSON()))
  const at = await tip.boundingBox()
  const own = await mapButton(page, site, disputedPlace(site).id).boundingBox()
  if (!at || !own) throw new Error('no tip')
  expect(at.height).toBeLessThan(30)
  const over = [...boxes, own].filter(
    ({ x, y, width, height }) => x < at.x + at.width && at.x < x + width && y + 2 < at.y + at.height && at.y < y + height - 2,
  )
  expect(over).toEqual([])
})
