import { devices } from '@playwright/test'
import { stateAt } from '../../../src/domain/control'
import { dayFrom } from '../../fixtures/dossiers'
import { expect, test } from '../../browser/fixtures'
import { addressShown, eventOf, mapButton, openLive, placeOf, regionsOf, siteIn, walkTo } from '../../browser/site'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const en = siteIn('en')
const ru = siteIn('ru')

test.describe('1 a phone, a link from a chat', () => {
  test.use({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    userAgent: devices['Pixel 7'].userAgent,
    locale: 'ru-RU',
  })

  test('says in Russian what was agreed, lights the two islands and the day; one tap on Шикотан, one tap back', async ({ page }) => {
    await openLive(page, '/ru/events/joint-declaration-1956/', ru)
    const { map, reader, timeline } = regionsOf(page, ru)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(eventOf(ru, 'joint-declaration-1956').title)
    await expect(map.getByText('19 октября 1956')).toBeVisible()
    await expect(timeline.getByRole('slider', { name: ru.t('date'), exact: true })).toHaveAttribute('aria-valuetext', /19.октября.1956/)
    const lit = await map.locator('use.lit-line').evaluateAll((lines) => lines.map((line) => line.getAttribute('href')))
    for (const [place, isLit] of Object.entries({ shikotan: true, suisho: true, shibotsu: true, etorofu: false, kunashiri: false }))
      expect(
        lit.some((href) => href?.endsWith(`-${place}`)),
        place,
      ).toBe(isLit)
    await reader
      .getByRole('link', { name: placeOf(ru, 'shikotan').name, exact: true })
      .and(page.locator('[data-place="shikotan"]'))
      .first()
      .tap()
    await expect(page.locator('#app')).toHaveAttribute('data-subject', 'place:shikotan')
    const card = page.getByRole('complementary', { name: placeOf(ru, 'shikotan').name })
    await expect(card.getByText('Управляет Россия, претендует Япония')).toBeVisible()
    await card.getByRole('button', { name: ru.t('close') }).tap()
    await expect(page.locator('#app')).toHaveAttribute('data-subject', 'event:joint-declaration-1956')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(eventOf(ru, 'joint-declaration-1956').title)
  })
})

test('2 the pointer on Shikotan in paragraph 8 lights the island and its band; a click, and the panel says all of it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openLive(page, '/en/', en)
  const { map, reader, timeline } = regionsOf(page, en)
  const mention = reader.locator('#p8').getByRole('link', { name: 'Shikotan', exact: true })
  await mention.hover()
  await expect(map.locator('use.pointed')).toHaveAttribute('href', /shikotan$/)
  await expect(timeline.locator('g[data-place="shikotan"]')).toHaveAttribute('data-mark', 'lit')
  await mention.click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Shikotan')
  for (const words of [en.t('placeWhoAdministers'), en.t('placeWhoClaims'), en.t('reportExcerpts'), en.t('placeEvents')])
    await expect(reader.getByText(words, { exact: true }).first()).toBeVisible()
  await expect(
    reader
      .getByRole('figure')
      .filter({ hasText: /paragraph 8/ })
      .first(),
  ).toBeVisible()
})

test('3 the playhead dragged from 1855 to today: islands change hands in 1875, 1905 and 1945, the sentence says so; one entry', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openLive(page, '/en/?at=1855-02-07', en)
  const { map, timeline } = regionsOf(page, en)
  const slider = timeline.getByRole('slider', { name: 'Date', exact: true })
  const entries = await page.evaluate(() => history.length)
  const start = await slider.boundingBox()
  const chart = await timeline.locator('.tl-chart').boundingBox()
  if (!start || !chart) throw new Error('the chart has no box')
  const y = start.y + start.height / 2
  const x0 = start.x + start.width / 2
  await page.mouse.move(x0, y)
  await page.mouse.down()
  const holders = new Set<string>()
  for (let share = 0; share <= 1; share += 0.02) {
    await page.mouse.move(x0 + share * (chart.x + chart.width - x0 + 20), y)
    const [at, sakhalin, urup, etorofu] = await page.evaluate(() => {
      const held = (place: string) =>
        document.querySelector(`[data-place="${place}"][data-administrator]`)?.getAttribute('data-administrator')
      return [document.getElementById('app')?.dataset.at, held('south-sakhalin'), held('urup'), held('etorofu')]
    })
    if (at) holders.add([sakhalin, urup, etorofu].join())
  }
  await page.mouse.up()
  // The weeks of fighting are drawn wide: a drag may stop within them too, and show what was changing hands.
  const settled = ['shared,russia,japan', 'russia,japan,japan', 'japan,japan,japan', 'russia,russia,russia']
  expect([...holders].filter((held) => settled.includes(held))).toEqual(settled)
  await expect(page.locator('#app')).toHaveAttribute('data-at', 'today')
  await expect(map.getByText('Russia administers all four islands.', { exact: false }).first()).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(entries + 1)
})

test('4 the list of events scrolled: date, fills and lines keep step, and the page’s own scroll is never taken over', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openLive(page, '/en/events/', en)
  const { map, reader } = regionsOf(page, en)
  await reader.getByRole('listitem').and(page.locator('[data-event]')).first().hover()
  let scrolled = 0
  const seen = new Set<string>()
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 240)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThanOrEqual(scrolled)
    scrolled = await page.evaluate(() => window.scrollY)
    const at = await page.locator('#app').getAttribute('data-at')
    if (at && at !== 'today') seen.add(at)
    if (at && at >= '1956' && at !== 'today') break
  }
  // Within a year an event that spans others stands before them and ends after them.
  const years = [...seen].map((at) => at.slice(0, 4))
  expect(years).toEqual(years.toSorted())
  expect(new Set(years).size).toBeGreaterThan(5)
  await expect
    .poll(async () => {
      const at = (await page.locator('#app').getAttribute('data-at')) ?? ''
      const expected = stateAt(en.dossier, placeOf(en, 'shikotan').id, dayFrom(at)).administrator
      return (await map.locator('[data-place="shikotan"][data-administrator]').getAttribute('data-administrator')) === expected
    })
    .toBe(true)
  await expect(map.locator('.leaflet-shapes-pane [data-line="line-of-control-1945"]')).toHaveCount(1)
})

test('6 by keys alone: into the map, from island to island, Enter, read, Escape back to the same island', async ({ page }) => {
  await openLive(page, '/en/', en)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('etorofu')
  await page.keyboard.press('ArrowLeft')
  const reached = await page.evaluate(() => document.activeElement?.getAttribute('data-place'))
  expect(reached).not.toBe('etorofu')
  await page.keyboard.press('Enter')
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `place:${reached}`)
  await expect(regionsOf(page, en).reader.getByRole('heading', { level: 1 })).toHaveText(placeOf(en, reached ?? '').name)
  await page.keyboard.press('Escape')
  await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
  await expect(mapButton(page, en, reached ?? '')).toBeFocused()
})

test.describe('7 at 400 % zoom, for one who sees red and green alike', () => {
  // 1280 × 1024 at 400 % leaves 320 × 256 CSS pixels (WCAG 2.2, 1.4.10).
  test.use({ viewport: { width: 320, height: 256 } })

  test('nothing scrolls sideways, everything is reached, and claim and control differ by more than hue', async ({ page }) => {
    await openLive(page, '/en/', en)
    for (const path of ['/en/places/shikotan/', '/en/positions/japan/', '/en/events/joint-declaration-1956/', '/en/']) {
      await walkTo(page, path, en)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    }
    const { map, reader } = regionsOf(page, en)
    await reader.locator('#p8').getByRole('link', { name: 'Shikotan', exact: true }).click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Shikotan')
    await expect(map.locator('.coast [data-place="shikotan"]')).toHaveAttribute('data-hatch', 'japan')
  })
})

test.describe('8 the script never arrives', () => {
  test.use({ javaScriptEnabled: false })

  test('report, map and timeline are there, Shikotan is a link, its page says all that the panel would', async ({ page }) => {
    await page.goto('/en/')
    const { map, reader, timeline } = regionsOf(page, en)
    await expect(reader.getByRole('article')).toBeVisible()
    await expect(timeline.getByRole('link').and(page.locator('[data-event="joint-declaration-1956"]'))).toBeVisible()
    await map
      .getByRole('link', { name: /^Shikotan/ })
      .first()
      .click()
    for (const words of [
      en.t('placeWhoAdministers'),
      en.t('placeWhoClaims'),
      en.t('reportExcerpts'),
      en.t('placeEvents'),
      en.t('placeFigures'),
      en.t('placeHistory'),
    ])
      await expect(reader.getByText(words, { exact: true }).first()).toBeVisible()
  })
})

test('9 an address that is wrong in every part: kind words for each, and the start view', async ({ page, watch }) => {
  watch.allow(/404 \(Not Found\).*atlantis/)
  await openLive(page, '/en/places/atlantis/?at=1945-02-30&view=mars#map=99/91/0', en)
  for (const trouble of ['place', 'date', 'view', 'extent'])
    await expect(page.locator(`[role=status][data-trouble="${trouble}"]`)).toBeVisible()
  await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
  await expect(page.locator('#app')).toHaveAttribute('data-at', 'today')
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'control')
  expect(addressShown(page)).toContain('/en/')
})
