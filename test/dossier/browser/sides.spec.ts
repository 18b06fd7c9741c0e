import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../browser/fixtures'
import { openLive, regionsOf, siteIn, viewNamed } from '../../browser/site'

const compared = '?compare=russia@today'

const sizes = [
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const

const dividerOf = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

/** What lies over the middle or the ends of some elements' own text or field; nothing where all of them are free. */
function coveredOf(found: Locator): Promise<readonly string[]> {
  return found.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const y = (top + bottom) / 2
      return [left + 3, (left + right) / 2, right - 3].flatMap((x) => {
        const over = document.elementFromPoint(x, y)
        return over && (element.contains(over) || over.contains(element)) ? [] : [`${element.textContent}: ${over?.className ?? 'outside'}`]
      })
    }),
  )
}

for (const [width, height] of sizes) {
  test(`at ${width} × ${height} nothing covers the titles, dates and fields of two sides, and a chosen island is seen on both`, async ({
    page,
  }) => {
    const site = siteIn(width > 1400 ? 'ru' : 'en')
    const { t } = site
    await page.setViewportSize({ width, height })
    await openLive(page, `/${site.language}/places/shikotan/${compared}`, site)
    const { map, reader } = regionsOf(page, site)
    await expect(dividerOf(page, t('compareDivider'))).toBeVisible()
    const fields = page.getByRole('combobox').filter({ has: page.locator('option[value="russia"], option[value=""]') })
    await expect(fields).toHaveCount(4)
    await expect(page.getByRole('radiogroup', { name: t('view') })).toHaveCount(0)
    await expect.poll(() => coveredOf(fields)).toEqual([])
    const titles = map.getByText(t('today'), { exact: true })
    await expect(titles).toHaveCount(2)
    await expect.poll(() => coveredOf(titles)).toEqual([])
    await expect.poll(() => coveredOf(map.getByText(viewNamed(site, 'russia'), { exact: true }))).toEqual([])
    await expect.poll(() => coveredOf(map.getByText(t('viewControl'), { exact: true }))).toEqual([])
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => window.scrollY), 'the panel is read from its top').toBe(0)
    await expect.poll(() => sidesOf(page, 'shikotan'), 'part of it lies on either side of the divider').toEqual({ left: true, right: true })
  })
}

/** On which sides of the divider a coast lies, where it lies on the map free of what covers it. */
function sidesOf(page: Page, place: string): Promise<{ readonly left: boolean; readonly right: boolean }> {
  return page.evaluate((id) => {
    const line = document.querySelector('.compare-case')?.getBoundingClientRect()
    const coast = document.querySelector(`.leaflet-shapes-pane .coast [data-place="${id}"]`)?.getBoundingClientRect()
    if (!line || !coast) return { left: false, right: false }
    const at = line.left + line.width / 2
    return { left: coast.left < at, right: coast.right > at }
  }, place)
}

for (const [key, view, place] of [
  ['Home', 'japan', 'left'],
  ['End', 'russia', 'right'],
] as const) {
  test(`with the divider at the ${place} end, that side says that it is hidden, and comes back by a press`, async ({ walk }) => {
    const site = siteIn('en')
    const { t } = site
    const page = await walk('/en/?view=japan&compare=russia@today', site)
    const divider = dividerOf(page, t('compareDivider'))
    await divider.focus()
    await page.keyboard.press(key)
    const { map } = regionsOf(page, site)
    const name = viewNamed(site, view)
    await expect(map.getByText(name, { exact: true })).toHaveCount(0)
    const folded = map.getByRole('button', { name: t('compareHidden', { view: name }) })
    await folded.focus()
    await page.keyboard.press('Enter')
    await expect(divider).toHaveValue('50')
    await expect(divider).toBeFocused()
    await expect(map.getByText(name, { exact: true })).toBeVisible()
  })
}

test('neither the divider nor its knob runs through a title, wherever it stands and however wide the window is', async ({ walk }) => {
  const site = siteIn('en')
  const page = await walk('/en/?view=japan&compare=russia@1956', site)
  const divider = dividerOf(page, site.t('compareDivider'))
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    for (let at = 0; at < 100; at += 4) {
      await divider.fill(String(at))
      const through = await page.evaluate(() => {
        const line = document.querySelector('.compare-case')?.getBoundingClientRect()
        const x = line ? line.left + line.width / 2 : Number.NaN
        return [...document.querySelectorAll('.cartouche[data-side]')].flatMap((title) => {
          const { left, right } = title.getBoundingClientRect()
          return left < x + 1 && right > x - 1 ? [title.textContent] : []
        })
      })
      expect(through, `${width} wide, at ${at} per cent`).toEqual([])
    }
  }
})
