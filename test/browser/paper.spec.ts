import type { Page } from '@playwright/test'
import { addressOf } from '../../src/selection/site'
import { formatDay } from '../../src/i18n/dates'
import { axisOf, shareOf } from '../../src/domain/time/axis'
import { type Day, isoDay } from '../../src/domain/time/day'
import { expect, test } from './fixtures'
import { lettersOf, pictureBytesOf, sheetsOf, paperHasStyle } from './pdf'
import {
  boxOf,
  allSites,
  disputedEvent,
  disputedPlace,
  firstSite,
  holdScripts,
  isLive,
  lastSite,
  openLive,
  partyViews,
  placeOf,
  regionsOf,
  type Site,
  siteIn,
  today,
  viewNamed,
} from './site'

const windows = {
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1440, height: 900 },
} as const

const place = (site: Site) => `/${addressOf(site.dossier, { kind: 'place', id: disputedPlace(site).id })}`
const event = (site: Site) => `/${addressOf(site.dossier, { kind: 'event', id: disputedEvent(site).id })}`

/** One of each kind that matters: every window, both themes, both papers, upright and lying, with script and without. */
const printed = [
  { site: firstSite, path: `/${firstSite.language}/`, from: 'phone', theme: 'dark', format: 'A4', landscape: false, script: true },
  { site: lastSite, path: place(lastSite), from: 'desktop', theme: 'light', format: 'Letter', landscape: false, script: true },
  { site: firstSite, path: event(firstSite), from: 'tablet', theme: 'dark', format: 'A4', landscape: true, script: true },
  { site: lastSite, path: place(lastSite), from: 'phone', theme: 'dark', format: 'Letter', landscape: false, script: false },
  { site: firstSite, path: `/${firstSite.language}/`, from: 'desktop', theme: 'light', format: 'A4', landscape: true, script: false },
] as const

/** The links over the map are circles; those over names and rows of the chart are not. */
const isRound = (width: number, height: number) => width > 0 && Math.abs(width - height) < 1

/** What Chromium packs for a sheet with nothing on it but its head and foot. */
const blank = 900

for (const { site, path, from, theme, format, landscape, script } of printed)
  test.describe(`from a ${from}, ${theme}, ${script ? 'with' : 'without'} script`, () => {
    test.use({ viewport: windows[from], colorScheme: theme, javaScriptEnabled: script })

    test(`${path} to ${format} ${landscape ? 'lying' : 'upright'}: the map whole on the first sheet, none blank`, async ({ page }) => {
      if (script) await openLive(page, path, site)
      else await page.goto(path)
      await paperHasStyle(page)
      const pdf = await page.pdf({ format, landscape })
      const [first, ...others] = sheetsOf(pdf)
      expect(pictureBytesOf(pdf)).toBeLessThan(script ? 150_000 : 600_000)
      if (!first) throw new Error('nothing was printed')
      for (const id of site.dossier.disputed) {
        const onMap = first.links.filter(
          ({ to, left, bottom, right, top }) =>
            to.includes(`/places/${id}/`) &&
            isRound(right - left, top - bottom) &&
            left > 0 &&
            bottom > 0 &&
            right < first.width &&
            top < first.height,
        )
        expect(onMap.length, id).toBeGreaterThan(0)
      }
      expect(first.weight).toBeGreaterThan(blank)
      expect(others.map(({ weight }) => weight).filter((weight) => weight < blank)).toEqual([])
    })
  })

/** Words as a sheet holds them: without spaces, and a sign of Chinese script perhaps under the code of the like radical, which a typeface draws alike. */
function inLetters(words: string): RegExp {
  const signs = [...words.normalize('NFKC').replace(/\s/g, '')]
  return new RegExp(
    signs.map((sign) => (/\p{Script=Han}/u.test(sign) ? `[${sign}\u2e80-\u2eff]` : sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))).join(''),
    'u',
  )
}

for (const site of allSites.map(siteIn)) {
  const { language, t, dossier } = site
  const [left, right] = partyViews(site)

  test(`${language}: all words of a sheet are in its text, and a pair of maps is drawn, not a picture`, async ({ page }) => {
    await openLive(page, `/${language}/?view=${left}&compare=${right}`, site)
    await expect(
      regionsOf(page, site)
        .map.getByText(viewNamed(site, right ?? ''), { exact: true })
        .first(),
    ).toBeVisible()
    await paperHasStyle(page)
    const pdf = await page.pdf({ format: 'A4' })
    const said = lettersOf(pdf)
    const names = dossier.disputed.map((id) => placeOf(site, id).name)
    const read = await page
      .locator('.paragraph > p')
      .evaluateAll((all) => all.map((one) => one.textContent.slice(one.querySelector('.paragraph-number')?.textContent.length ?? 0)))
    expect(read.length).toBe(dossier.report.paragraphs.length)
    for (const words of [formatDay(t, today()), viewNamed(site, left ?? ''), viewNamed(site, right ?? ''), ...names, ...read])
      expect(inLetters(words).test(said), words).toBe(true)
    expect(said.includes('https://')).toBe(true)
    expect(pictureBytesOf(pdf)).toBeLessThan(200_000)
    // Letters that Chromium can but draw, as those of some Japanese typefaces, weigh more than all else.
    expect(pdf.length).toBeLessThan(3_500_000)
  })
}

/** A page as it is laid out for a sheet of A4: by style, and where it is live by its script too, which hears of it a moment later. */
async function onPaper(page: Page, site?: Site): Promise<void> {
  await page.setViewportSize({ width: 680, height: 1000 })
  await paperHasStyle(page)
  await page.emulateMedia({ media: 'print' })
  if (site) await expect(regionsOf(page, site).timeline).toHaveAttribute('data-printing', 'true')
}

for (const [from, size] of Object.entries(windows)) {
  test.describe(`from a ${from}`, () => {
    test.use({ viewport: size, colorScheme: 'dark' })

    test('paper is ink on white, has the whole chart with the date where it belongs, notes open, sources with addresses, and nothing to press', async ({
      page,
    }) => {
      const { dossier, t, language } = firstSite
      const axis = axisOf(dossier)
      const day = Math.round((axis.from + axis.to) / 2) as Day
      await openLive(page, `/${language}/?at=${isoDay(day)}`, firstSite)
      await onPaper(page, firstSite)
      const { map, timeline, reader } = regionsOf(page, firstSite)
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
      const ink = await page.locator('html').evaluate((html) => getComputedStyle(html).color)
      expect(Math.max(...(ink.match(/\d+/g) ?? []).map(Number))).toBeLessThan(80)
      for (const id of dossier.disputed) {
        const name = dossier.places.find((one) => one.id === id)?.name ?? id
        await expect(map.locator('.names, .name').getByText(name, { exact: true }).first()).toBeVisible()
        await expect(timeline.locator(`.tl-row[data-place="${id}"]`)).toBeVisible()
      }
      await expect(map.locator('.still-map .scale-bar')).toBeVisible()
      await expect(page.getByRole('list', { name: t('legend') }).first()).toBeVisible()
      const [line, chart] = await Promise.all([
        timeline.locator('.tl-sign path').boundingBox(),
        timeline.locator('.tl-chart').boundingBox(),
      ])
      if (!line || !chart) throw new Error('no date on the chart')
      expect((line.x + line.width / 2 - chart.x) / chart.width).toBeCloseTo(shareOf(axis, day), 2)
      expect(await reader.locator('details:not([open])').count()).toBe(0)
      const source = reader.locator('cite a[href^="http"]').first()
      await expect(source).toBeVisible()
      expect(await source.evaluate((a) => getComputedStyle(a, '::after').content)).toContain('http')
      await expect(page.locator(pressed)).toHaveCount(0)
      await expect(page.getByText(t('paperPrinted', { date: formatDay(t, today()) }))).toBeVisible()
      await page.emulateMedia({ media: 'screen' })
      await expect(timeline.getByRole('slider', { name: t('date'), exact: true })).toBeVisible()
      expect(await reader.locator('details[open]').count()).toBe(0)
    })
  })
}

/** Looks at the words of the chart of a page that is on paper. */
async function chartReads(page: Page) {
  const words = await page.locator('.tl-chart text:visible').evaluateAll((all) =>
    all.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const size = Number.parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom
      return { left, right, top, bottom, size, words: one.textContent, isLabel: one.closest('.tl-labelled') !== null }
    }),
  )
  expect(words.length).toBeGreaterThan(12)
  expect(words.filter(({ size }) => (size * 3) / 4 < 7)).toEqual([])
  const labels = words.filter(({ isLabel }) => isLabel)
  const covered = labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      // A line of type is higher than its letters.
      .filter((b) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom)
      .map((b) => `${a.words} · ${b.words}`),
  )
  expect(covered).toEqual([])
}

test('no words of the chart are smaller than seven points, and no two of them overlap', async ({ page }) => {
  for (const site of [firstSite, lastSite]) {
    await openLive(page, `/${site.language}/`, site)
    await onPaper(page, site)
    await chartReads(page)
    await page.emulateMedia({ media: 'screen' })
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('no words of the chart are smaller than seven points either, nor do any overlap', async ({ page }) => {
    for (const site of [firstSite, lastSite]) {
      await page.goto(`/${site.language}/`)
      await onPaper(page)
      await chartReads(page)
      await page.emulateMedia({ media: 'screen' })
    }
  })
})

test('each side of an argument keeps its own sources on paper, with their addresses', async ({ page }) => {
  const [party] = partyViews(firstSite)
  await openLive(page, `/${firstSite.language}/positions/${party}/`, firstSite)
  await paperHasStyle(page)
  await page.emulateMedia({ media: 'print' })
  const sides = page.locator('.arguments .side')
  expect(await sides.count()).toBeGreaterThan(2)
  const bare = await sides.evaluateAll((all) =>
    all.flatMap((side) => {
      const sources = [...side.querySelectorAll('cite a[href^="http"]')].filter((one) => one.checkVisibility())
      return sources.length > 0 && sources.every((one) => getComputedStyle(one, '::after').content.includes('http'))
        ? []
        : [side.textContent]
    }),
  )
  expect(bare).toEqual([])
  await page.emulateMedia({ media: 'screen' })
})

/** Whatever one could press, but for the counts of marks on the chart. */
const pressed = ':is(button, select, input, nav, summary, [role="slider"]):visible:not(.tl-marks *)'

test('a page that is printed before its map is live has a live map afterwards', async ({ page }) => {
  const arrive = await holdScripts(page, /\/assets\/LiveMap.*\.js$/)
  await page.goto(`/${firstSite.language}/`, { waitUntil: 'commit' })
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'control')
  await page.emulateMedia({ media: 'print' })
  const come = page.waitForResponse(/\/assets\/LiveMap.*\.js$/)
  arrive()
  await (await come).finished()
  await expect(page.locator('#map .still-map')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await isLive(page, firstSite)
})

test('both maps that are compared go on paper, each under its own title', async ({ page }) => {
  const { language, dossier } = firstSite
  const [left, right] = partyViews(firstSite)
  await openLive(page, `/${language}/?view=${left}&compare=${right}`, firstSite)
  await onPaper(page, firstSite)
  const { map } = regionsOf(page, firstSite)
  const drawings = map.locator('.still-map')
  await expect(drawings).toHaveCount(2)
  for (const view of [left, right]) await expect(map.getByText(viewNamed(firstSite, view ?? ''), { exact: true })).toBeVisible()
  const [above, below] = [await boxOf(drawings.first()), await boxOf(drawings.last())]
  expect(below.y - above.y).toBeGreaterThan(above.height)
  expect(below.y + below.height).toBeLessThan(1000)
  for (const id of dossier.disputed) await expect(map.locator(`.still-map .name[data-place="${id}"]`)).toHaveCount(2)
  await expect(page.locator(pressed)).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
})
