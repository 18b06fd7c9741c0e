import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../browser/fixtures'
import { openLive, regionsOf, type Site, siteIn } from '../../browser/site'
import { phone } from '../../browser/touch'

const control = 'line-of-control-1945'

/** The line as it is drawn on the map; it takes the pointer, its page and the list the keys. */
const drawn = (page: Page, site: Site, line: string): Locator =>
  regionsOf(page, site).map.locator(`.leaflet-shapes-pane [data-line="${line}"]`)

/** A point of the window that lies on a line and on nothing over it. */
async function pointOn(line: Locator): Promise<{ x: number; y: number }> {
  const point = await line.evaluate((group) => {
    const path = group.querySelector('path')
    const matrix = path?.getScreenCTM()
    if (!path || !matrix) return null
    for (let part = 0.05; part < 1; part += 0.05) {
      const { x, y } = path.getPointAtLength(part * path.getTotalLength()).matrixTransform(matrix)
      if (document.elementFromPoint(x, y)?.closest('[data-line]') === group) return { x, y }
    }
    return null
  })
  if (!point) throw new Error('no point of the line can be pressed')
  return point
}

const language = 'ru'
const site = siteIn(language)
const { t, dossier } = site
const line = dossier.boundaries.find(({ id }) => id === control)
if (!line) throw new Error(`no line ${control}`)

test(`in ${language}, a line is chosen by a click on the map, says what it is and on what text it rests, and Escape lets it go`, async ({
  walk,
}) => {
  const page = await walk(`/${language}/`, site)
  const { x, y } = await pointOn(drawn(page, site, control))
  await page.mouse.click(x, y)
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `line:${control}`)
  const { reader } = regionsOf(page, site)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(line.name)
  await expect(reader.getByText(t('lineNotAgreed'))).toBeVisible()
  await expect(drawn(page, site, control)).toHaveAttribute('data-current', 'true')
  await page.keyboard.press('Escape')
  await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
})

test(`in ${language}, by keys alone each line is reached from the list of lines`, async ({ walk }) => {
  const page = await walk(`/${language}/lines/`, site)
  const { reader } = regionsOf(page, site)
  for (const { id, name } of dossier.boundaries) {
    await reader.getByRole('heading', { level: 2 }).getByRole('link', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#app')).toHaveAttribute('data-subject', `line:${id}`)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(name)
    await page.goBack()
    await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
  }
})

test.describe(`in ${language}, without script`, () => {
  test.use({ javaScriptEnabled: false })

  test('a line leads from its list to its page to the treaty and its article', async ({ page }) => {
    await page.goto(`/${language}/lines/`)
    const { reader } = regionsOf(page, site)
    const treatyLine = dossier.boundaries.find(({ id }) => id === 'boundary-1855-etorofu-urup')
    await reader
      .getByRole('heading', { level: 2 })
      .getByRole('link', { name: treatyLine?.name ?? '', exact: true })
      .click()
    await expect(page).toHaveURL(new RegExp(`/${language}/lines/boundary-1855-etorofu-urup/$`))
    const treaty = dossier.instruments.find(({ id }) => id === 'treaty-shimoda-1855')
    await reader
      .getByRole('link', { name: treaty?.title ?? '', exact: true })
      .first()
      .click()
    await expect(page).toHaveURL(new RegExp(`/${language}/instruments/treaty-shimoda-1855/$`))
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(treaty?.title ?? '')
  })
})

test('the boundary of the day runs where the treaty put it, and steps on the day', async ({ walk }) => {
  const site = siteIn('en')
  const page = await walk('/en/?at=1855-02-07', site)
  const on = async (date: string, shown: readonly string[], gone: readonly string[]) => {
    await page.evaluate((at) => {
      history.pushState(null, '', `/en/?at=${at}`)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, date)
    for (const id of shown) await expect(drawn(page, site, id), `${id} on ${date}`).toHaveCount(1)
    // Of another date it is a hairline, or, where another line runs, nothing.
    const held = ':not(.course-other-date, .course-other-date-control)'
    for (const id of gone) await expect(drawn(page, site, id).and(page.locator(held)), `${id} on ${date}`).toHaveCount(0)
    for (const id of shown) await expect(drawn(page, site, id).and(page.locator(held)), `${id} on ${date}`).toHaveCount(1)
  }
  await on('1855-02-07', ['boundary-1855-etorofu-urup'], ['boundary-1875-shumshu-lopatka', 'line-of-control-1945'])
  await on('1875-08-21', ['boundary-1855-etorofu-urup'], ['boundary-1875-shumshu-lopatka'])
  await on('1875-08-22', ['boundary-1875-shumshu-lopatka', 'boundary-1875-la-perouse'], ['boundary-1855-etorofu-urup'])
  await on('1906-01-01', ['boundary-1905-sakhalin-50n', 'boundary-1875-shumshu-lopatka'], ['boundary-1875-la-perouse'])
  await on('1945-08-25', [], ['line-of-control-1945', 'boundary-1905-sakhalin-50n', 'claimed-japan-etorofu-urup'])
  await on('1950-01-01', ['line-of-control-1945'], ['claimed-japan-etorofu-urup'])
  await on('1952-04-28', ['line-of-control-1945', 'claimed-japan-etorofu-urup'], [])
})

test.describe('on a phone', () => {
  test.use(phone)

  test(`in ${language}, a line is chosen by a tap`, async ({ page }) => {
    const site = siteIn(language)
    await openLive(page, `/${language}/`, site)
    const { x, y } = await pointOn(drawn(page, site, control))
    await page.touchscreen.tap(x, y)
    await expect(page.locator('#app')).toHaveAttribute('data-subject', `line:${control}`)
  })
})

// A date before the war and one after it are met in each width, each view in one.
for (const [width, height, shown] of [
  [
    390,
    844,
    [
      ['1880', '&view=japan'],
      ['2026', '&view=russia'],
    ],
  ],
  [
    1440,
    900,
    [
      ['1860', ''],
      ['1930', '&view=russia'],
      ['2026', '&view=russia'],
    ],
  ],
] as const)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } })

    test('the lines of all dates are drawn with their years, the one in force at full weight, and no name lies on them', async ({
      page,
    }) => {
      const site = siteIn('en')
      for (const [at, view] of shown) {
        // Opened anew: a map that is walked on keeps the extent it was left at.
        await openLive(page, `/en/?at=${at}${view}`, site)
        await expect(page.locator('#app')).toHaveAttribute('data-at', at)
        const { map } = regionsOf(page, site)
        await expect(map.locator('.line-years', { hasText: '1855' }).first()).toBeVisible()
        await expect(map.locator('.line-years', { hasText: '1945' }).first()).toBeVisible()
        const fine = await map.locator('.course-other-date .course-line').count()
        expect(fine, `${at} ${view}`).toBeGreaterThan(0)
        const control = map.locator(at < '1945' ? '.course-other-date-control' : '.course-control')
        expect(await control.count()).toBeGreaterThan(0)
        const meeting = await map.evaluate((region) => {
          const boxes = (selector: string) => [...region.querySelectorAll(selector)].map((one) => one.getBoundingClientRect())
          const names = boxes('.name text')
          return boxes('.line-years').filter((year) =>
            names.some((name) => year.left < name.right && name.left < year.right && year.top < name.bottom && name.top < year.bottom),
          ).length
        })
        expect(meeting, 'years give way to names').toBe(0)
      }
    })
  })
