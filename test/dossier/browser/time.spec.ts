import type { Page } from '@playwright/test'
import { bandText } from '../../../src/i18n/sentences'
import { stateAt } from '../../../src/domain/control'
import { shownDay } from '../../../src/domain/content/event'
import { dayFrom } from '../../fixtures/dossiers'
import { expect, test } from '../../browser/fixtures'
import { boxOf, allSites, eventOf, openLive, placeOf, regionsOf, type Site, siteIn } from '../../browser/site'
import { openChart, phone } from '../../browser/touch'

/** Links of the timeline that stand on the axis, not in a closed list. */
const onAxis = (page: Page, site: Site, id: string) =>
  regionsOf(page, site)
    .timeline.getByRole('toolbar')
    .getByRole('link')
    .and(page.locator(`[data-event="${id}"]`))

/** The first count on the axis. */
const firstCount = (page: Page, site: Site) => regionsOf(page, site).timeline.getByRole('toolbar').getByRole('button').first()

/** The two ends of the window that a zoomed chart shows. */
const handle = (page: Page, { t }: Site, end: 'timelineWindowFrom' | 'timelineWindowTo') =>
  page.getByRole('slider', { name: t(end), exact: true })

const language = 'ja'
const site = siteIn(language)
const { t } = site

test(`in ${language}, the chart zooms by buttons, keys and wheel, in which the landings of 1945 stand apart, and shows the whole again`, async ({
  walk,
}) => {
  const page = await walk(`/${language}/?at=1945-09-01`, site)
  const { timeline } = regionsOf(page, site)
  const zoomOut = timeline.getByRole('button', { name: t('timelineZoomOut'), exact: true })
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true')
  await timeline.getByRole('button', { name: t('timelineZoomIn'), exact: true }).click()
  const from = handle(page, site, 'timelineWindowFrom')
  const to = handle(page, site, 'timelineWindowTo')
  await expect(from).toBeVisible()
  await timeline.getByRole('slider', { name: t('date'), exact: true }).focus()
  for (let press = 0; press < 11; press++) await page.keyboard.press('+')
  for (const id of ['landing-etorofu-1945', 'surrender-1945']) await expect(onAxis(page, site, id), id).toHaveCount(1)
  // Events of one day stand side by side.
  const day = shownDay(eventOf(site, 'landing-kunashiri-1945'))
  for (const { id } of site.dossier.events.filter((event) => shownDay(event) === day))
    await expect(onAxis(page, site, id), id).toHaveCount(1)
  const before = await from.getAttribute('aria-valuenow')
  await page.keyboard.press('-')
  await expect(from).not.toHaveAttribute('aria-valuenow', before ?? '')
  await to.focus()
  const end = await to.getAttribute('aria-valuenow')
  await page.keyboard.press('PageDown')
  await expect(to).not.toHaveAttribute('aria-valuenow', end ?? '')
  await timeline.getByRole('button', { name: t('timelineWhole'), exact: true }).click()
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true')
  const bar = timeline.locator('[data-place="shikotan"] [data-from]').first()
  await bar.hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect(from).toBeVisible()
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
})

test(`in ${language}, events that collide are a count that opens by click and by key, and leads to each`, async ({ walk }) => {
  const page = await walk(`/${language}/`, site)
  const { timeline } = regionsOf(page, site)
  const pill = firstCount(page, site)
  const id = (await pill.getAttribute('data-first')) ?? ''
  await pill.click()
  const first = timeline.getByRole('listitem').getByRole('link').first()
  await expect(first).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(first).toBeHidden()
  await pill.focus()
  await page.keyboard.press('Enter')
  await expect(first).toBeVisible()
  await first.click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `event:${id}`)
  await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(eventOf(site, id).title)
})

test(`in ${language}, a bar under the pointer, and a row with the focus, are read out with their interval`, async ({ walk }) => {
  const page = await walk(`/${language}/`, site)
  const { timeline } = regionsOf(page, site)
  const row = timeline.locator('g[data-place="shikotan"]')
  const from = dayFrom('1945-09-01')
  const words = bandText(t, site.dossier, stateAt(site.dossier, placeOf(site, 'shikotan').id, from), from, null)
  await row.locator('[data-from]').last().hover()
  await expect(timeline.getByText(words, { exact: true })).toBeVisible()
  await page.mouse.move(10, 10)
  await expect(timeline.getByText(words, { exact: true })).toHaveCount(0)
  await row.getByRole('link').focus()
  await expect(timeline.getByText(words, { exact: true })).toBeVisible()
})

/** Events of the two periods in which most happened, as many as there are. */
const dense = (from: string, to: string) =>
  site.dossier.events.filter((event) => dayFrom(from) <= shownDay(event) && shownDay(event) <= dayFrom(to))
const densest = [...dense('1945-08-01', '1945-09-30'), ...dense('2018-11-01', '2019-01-31')]

test('on a wide screen each event of the two dense periods has a mark of its own, named in the line over the chart', async ({ walk }) => {
  const page = await walk(`/${language}/`, site)
  expect(densest.length).toBeGreaterThan(18)
  await standApart(page)
  for (const event of densest.filter((_event, i) => i % 5 === 0)) {
    await onAxis(page, site, event.id).focus()
    await expect(regionsOf(page, site).timeline.getByText(event.title)).toBeVisible()
  }
})

/** Each event of the dense periods has a box in which no other has its middle, and no count stands for more than three. */
async function standApart(page: Page) {
  const boxes = []
  for (const { id } of densest) boxes.push({ id, box: await onAxis(page, site, id).boundingBox() })
  for (const one of boxes) {
    if (!one.box) throw new Error(`no box of ${one.id}`)
    const [x, y] = [one.box.x + one.box.width / 2, one.box.y + one.box.height / 2]
    for (const { id, box } of boxes)
      if (id !== one.id && box)
        expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height, `${one.id} on ${id}`).toBe(false)
  }
  const counts = await regionsOf(page, site).timeline.getByRole('toolbar').getByRole('button').allInnerTexts()
  for (const count of counts) expect(Number(count)).toBeLessThanOrEqual(3)
}

test.describe(`in ${language}, without script`, () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })

  test('no label of the chart overprints another, in any language', async ({ page }) => {
    for (const one of allSites) {
      await page.goto(`/${one}/`)
      const boxes = await page.locator('.tl-labelled text:visible').evaluateAll((all) =>
        all.map((word) => {
          const { left, top, right, bottom } = word.getBoundingClientRect()
          return { left, top: top + 2, right, bottom: bottom - 2, text: word.textContent }
        }),
      )
      expect(boxes.length).toBeGreaterThan(3)
      const overprinted = boxes.filter((box) =>
        boxes.some(
          (other) => other !== box && box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        ),
      )
      expect(overprinted, one).toEqual([])
    }
  })

  test('a count opens its list, which leads on', async ({ page }) => {
    await page.goto(`/${language}/`)
    const { timeline } = regionsOf(page, site)
    await firstCount(page, site).click()
    await timeline.getByRole('listitem').getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`/${language}/events/[a-z0-9-]+/$`))
  })
})

test.describe('on a phone', () => {
  test.use(phone)

  test(`in ${language}, a tap opens the strip into the chart, where two fingers spread the time and a tap on a count opens it`, async ({
    page,
  }) => {
    const site = siteIn(language)
    const { t } = site
    await openLive(page, `/${language}/`, site)
    const { timeline } = regionsOf(page, site)
    await openChart(page, site)
    const close = timeline.getByRole('button', { name: t('close'), exact: true })
    await standApart(page)
    await firstCount(page, site).tap()
    await expect(timeline.getByRole('listitem').getByRole('link').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('slider', { name: t('timelineWindowFrom') })).toHaveCount(0)
    const row = await boxOf(timeline.locator('g[data-place="etorofu"] [data-from]').first())
    await spread(page, row.x + row.width / 2, row.y + row.height / 2)
    await expect(page.getByRole('slider', { name: t('timelineWindowFrom') })).toBeVisible()
    await expect(page.locator('#app')).toHaveAttribute('data-at', 'today')
    await close.tap()
    await expect(close).toHaveCount(0)
  })
})

/** Two fingers that move apart. */
async function spread(page: Page, x: number, y: number) {
  const session = await page.context().newCDPSession(page)
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 1 },
    { x: x + apart, y, id: 2 },
  ]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) })
  for (const apart of [40, 60, 80]) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
