import type { Page } from '@playwright/test'
import { partyNoun } from '../../../src/i18n/nouns'
import { expect, test } from '../../browser/fixtures'
import { boxOf, addressShown, openLive, placeOf, regionsOf, siteIn, standsStill, viewNamed } from '../../browser/site'
import { fourIslands } from './four'

const site = siteIn('en')
const { t } = site

const divider = (page: Page) => page.getByRole('slider', { name: t('compareDivider'), exact: true })
const side = (page: Page, name: 'compareLeft' | 'compareRight', what: 'viewMapShows' | 'date') =>
  page.getByRole('combobox', { name: `${t(name)}: ${t(what)}`, exact: true })

/** The fill that one half of the map draws a place with. */
const fillOn = (page: Page, half: 'shapes' | 'shapes-right', place: string) =>
  page.locator(`.leaflet-${half}-pane .coast [data-place="${place}"]`)

test('Compare opens the counter-view beside the view, says both, and closes again with Back', async ({ walk }) => {
  const page = await walk('/en/', site)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(divider(page)).toBeVisible()
  expect(addressShown(page)).toBe('/en/?compare=japan@today')
  await expect(fillOn(page, 'shapes', 'shikotan')).toHaveAttribute('data-fill', 'russia')
  await expect(fillOn(page, 'shapes-right', 'shikotan')).toHaveAttribute('data-fill', 'japan')
  const { map } = regionsOf(page, site)
  await expect(map.getByText(t('viewControl'), { exact: true })).toBeVisible()
  await expect(map.getByText(viewNamed(site, 'japan'), { exact: true })).toBeVisible()
  await page.goBack()
  await expect(divider(page)).toHaveCount(0)
  expect(addressShown(page)).toBe('/en/')
})

test('each side has a view and a date of its own, and the address keeps them', async ({ walk }) => {
  const page = await walk('/en/?compare=control@1875-08-22', site)
  await expect(side(page, 'compareRight', 'date')).toHaveValue('1875-08-22')
  await expect(side(page, 'compareRight', 'viewMapShows')).toHaveValue('control')
  await side(page, 'compareLeft', 'date').selectOption('1855-02-07')
  await side(page, 'compareRight', 'viewMapShows').selectOption('russia')
  await side(page, 'compareRight', 'date').selectOption('')
  expect(addressShown(page)).toBe('/en/?at=1855-02-07&compare=russia@today')
  await page.getByRole('button', { name: t('compareClose') }).click()
  expect(addressShown(page)).toBe('/en/?at=1855-02-07')
})

test('x lets the two sides change places', async ({ walk }) => {
  const page = await walk('/en/?view=japan&compare=russia@1956', site)
  await expect(divider(page)).toBeVisible()
  await divider(page).focus()
  await page.keyboard.press('x')
  expect(addressShown(page)).toBe('/en/?at=1956&view=russia&compare=japan@today')
})

test('what is cut has a box that covers the map, wherever that is moved, and both sides stay in one place', async ({ walk }) => {
  const page = await walk('/en/?compare=japan@today', site)
  await expect(divider(page)).toBeVisible()
  const map = page.locator('#map .leaflet-container')
  const frame = await boxOf(map)
  // WebKit paints nothing of what is cut but what lies in its box.
  const cut = () =>
    map.locator('*').evaluateAll((all) =>
      all.flatMap((one) => {
        const { left, top, width, height } = one.getBoundingClientRect()
        return one.firstElementChild instanceof SVGElement && getComputedStyle(one).clipPath !== 'none'
          ? [[left, top, width, height].map(Math.round)]
          : []
      }),
    )
  const whole = [frame.x, frame.y, frame.width, frame.height].map(Math.round)
  const places = async () => [
    await fillOn(page, 'shapes', 'shikotan').boundingBox(),
    await fillOn(page, 'shapes-right', 'shikotan').boundingBox(),
  ]
  await expect.poll(cut).toEqual([whole, whole])
  const [before] = await places()
  const [x, y] = [frame.x + frame.width * 0.3, frame.y + frame.height * 0.85]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y - 40, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => Math.round(((await places())[0]?.x ?? 0) - (before?.x ?? 0))).toBe(60)
  expect(await cut()).toEqual([whole, whole])
  const [left, right] = await places()
  expect(right?.x).toBeCloseTo(left?.x ?? 0, 1)
  expect(right?.y).toBeCloseTo(left?.y ?? 0, 1)
})

test('the legend keys the fills and the lines of both sides', async ({ walk }) => {
  const page = await walk('/en/?compare=japan@today', site)
  await expect(divider(page)).toBeVisible()
  const drawn = await page
    .locator('.leaflet-shapes-pane .coast [data-fill], .leaflet-shapes-right-pane .coast [data-fill]')
    .evaluateAll((found) => found.map((one) => [one.getAttribute('data-fill'), one.getAttribute('data-hatch')].filter(Boolean).join('-')))
  const keyed = await page
    .getByRole('list', { name: t('legend') })
    .getByRole('listitem')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-legend')))
  const shown = drawn.map((look) => look.replace('renounced', 'undetermined'))
  expect(shown.filter((look) => !keyed.includes(look))).toEqual([])
  expect(new Set(keyed).size, 'no swatch stands twice').toBe(keyed.length)
  await expect(page.getByRole('list', { name: t('navLines') }).getByText(t('lineKind.line-of-control'))).toHaveCount(1)
})

/** The names that lead on one side for a place, as far as they are seen. */
const namesSeen = (page: Page, half: 'left' | 'right', place: string) =>
  page.locator(`[data-side="${half}"] [data-name="${place}"]:not([data-cut]) .name-first`)

test('each side names the land it shows, led by the names that its party uses', async ({ walk }) => {
  const page = await walk('/en/?view=japan&compare=russia@today', site)
  await expect(namesSeen(page, 'right', 'etorofu')).toHaveText('Iturup')
  for (const place of fourIslands) {
    const { name, otherName = name } = placeOf(site, place)
    const tag = page.getByRole('button', { name: new RegExp(`^Show (${name}|${otherName})$`) })
    await expect(page.locator(`[data-side] [data-name="${place}"]`).or(tag).first(), `${place} is named`).toBeVisible()
  }
  await divider(page).focus()
  await page.keyboard.press('End')
  await expect(namesSeen(page, 'left', 'etorofu')).toHaveText('Etorofu')
  await expect(namesSeen(page, 'right', 'etorofu')).toHaveCount(0)
})

test('no name stands across the divider, wherever it is', async ({ walk }) => {
  const page = await walk('/en/?view=japan&compare=russia@today', site)
  await expect(divider(page)).toBeVisible()
  await divider(page).focus()
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('ArrowRight')
    const crossed = await page.evaluate(() => {
      const line = document.querySelector('.compare-case')?.getBoundingClientRect()
      const at = line ? line.left + line.width / 2 : Number.NaN
      return [...document.querySelectorAll('[data-side] [data-name]:not([data-cut])')].flatMap((name) => {
        const { left, right } = name.getBoundingClientRect()
        return left < at && right > at ? [name.getAttribute('data-name')] : []
      })
    })
    expect(crossed).toEqual([])
  }
})

test('on a phone the map keeps near half of the height, and both sides say whose they are', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openLive(page, '/en/?view=japan&compare=russia@1956', site)
  const { map } = regionsOf(page, site)
  await expect(map.getByText(viewNamed(site, 'japan'), { exact: true })).toBeVisible()
  await expect(map.getByText(viewNamed(site, 'russia'), { exact: true })).toBeVisible()
  await expect(map.getByText('1956', { exact: true })).toBeVisible()
  const box = await map.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(0.45 * 844)
})

for (const to of ['nosappu', 'paramushir']) {
  test(`a distance from Shikotan to ${to} brings both its ends and its length into view`, async ({ walk }) => {
    const page = await walk('/en/places/shikotan/', site)
    const { reader, map } = regionsOf(page, site)
    await reader.getByLabel(t('distanceTo'), { exact: true }).selectOption(to)
    const said = reader.getByRole('status').filter({ hasText: placeOf(site, to).name })
    const kilometres = /[\d.,]+ km/.exec((await said.textContent()) ?? '')?.[0] ?? 'no distance'
    await expect(map.getByText(kilometres)).toBeVisible()
    await expect.poll(() => covered(page), 'nothing of it lies outside or under something').toEqual([])
  })
}

/** What of a measured way is not seen: its ends and its label's corners, each by what lies there instead. */
function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const line = document.querySelector<SVGPathElement>('.measured-line')
    const label = document.querySelector('.measured-tag')?.getBoundingClientRect()
    const frame = document.querySelector('.live-map')?.getBoundingClientRect()
    const matrix = line?.getScreenCTM()
    if (!line || !label || !frame || !matrix) return ['nothing drawn']
    const ends = [0, line.getTotalLength()].map((at) => line.getPointAtLength(at).matrixTransform(matrix))
    const points = [...ends.map(({ x, y }) => [x, y] as const), [label.left, label.top] as const, [label.right, label.bottom] as const]
    return points.flatMap(([x, y]) => {
      const isInside = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
      const top = document.elementFromPoint(x, y)
      return isInside && top?.closest('.live-map') ? [] : [`${Math.round(x)},${Math.round(y)}: ${top?.className ?? 'outside'}`]
    })
  })
}

test('each line without a name on the map is named in the legend, in windows of any width', async ({ walk }) => {
  const page = await walk('/en/', site)
  for (const width of [768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await standsStill(page)
    // On a tablet upright the chart is folded, and the legend with it: the map's own title has it.
    if (width < 900) await regionsOf(page, site).map.locator('.plate-key > summary').click()
    const legend = page.getByRole('list', { name: t('navLines') })
    const entry = legend.getByText(t('lineStatedBy', { holder: partyNoun(t, site.dossier, 'japan') }))
    await expect(entry).toBeVisible()
    const isWhole = await entry.evaluate((words) => {
      const { left, top, right, bottom } = words.getBoundingClientRect()
      const head = words.closest('header, .plate-key')?.getBoundingClientRect()
      return (
        head !== undefined &&
        words.scrollWidth <= words.clientWidth + 1 &&
        left >= head.left &&
        right <= head.right &&
        top >= head.top - 1 &&
        bottom <= head.bottom + 4
      )
    })
    expect(isWhole, `${width} wide`).toBe(true)
    if (width < 900) await regionsOf(page, site).map.locator('.plate-key > summary').click()
  }
})

/** Where on the map the right half begins, a share of its width. */
async function cut(page: Page): Promise<number> {
  const { map } = regionsOf(page, site)
  const frame = await map.boundingBox()
  const line = await page.locator('.compare-case').boundingBox()
  if (!frame || !line) throw new Error('nothing to measure')
  return (line.x + line.width / 2 - frame.x) / frame.width
}

for (const { device, width, height } of [
  { device: 'a desktop', width: 1440, height: 900 },
  { device: 'a phone', width: 390, height: 844 },
]) {
  test(`on ${device} the divider follows the pointer and the keys, and its handle meets a finger`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openLive(page, '/en/?compare=japan@today', site)
    await expect(divider(page)).toBeVisible()
    const box = await boxOf(divider(page))
    expect(box.height).toBeGreaterThanOrEqual(44)
    expect(await cut(page)).toBeCloseTo(0.5, 1)
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width / 2, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.3, y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => cut(page)).toBeLessThan(0.35)
    await divider(page).focus()
    await page.keyboard.press('End')
    await expect.poll(() => cut(page)).toBeCloseTo(1, 2)
    await page.keyboard.press('ArrowLeft')
    await expect(divider(page)).toHaveValue('99')
    expect(addressShown(page)).toBe('/en/?compare=japan@today')
  })
}
