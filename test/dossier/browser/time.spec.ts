import { devices, type Page } from '@playwright/test'
import { bandText } from '../../../src/i18n/sentences'
import { stateAt } from '../../../src/domain/control'
import { shownDay } from '../../../src/domain/content/event'
import { dayFrom } from '../../fixtures/dossiers'
import { expect, test } from '../../browser/fixtures'
import { eventOf, openLive, placeOf, regionsOf, type Site, siteIn } from '../../browser/site'

/** Links of the timeline that stand on the axis, not in a closed list. */
const onAxis = (page: Page, site: Site, id: string) =>
  regionsOf(page, site)
    .timeline.getByRole('toolbar')
    .getByRole('link')
    .and(page.locator(`[data-event="${id}"]`))

/** The count that stands for the events before the axis begins. */
const firstCount = (page: Page, site: Site) => regionsOf(page, site).timeline.getByRole('toolbar').getByRole('button').first()

/** The two ends of the window that a zoomed chart shows. */
const handle = (page: Page, { t }: Site, end: 'timelineWindowFrom' | 'timelineWindowTo') =>
  page.getByRole('slider', { name: t(end), exact: true })

const language = 'ja'
const site = siteIn(language)
const { t } = site

test(`in ${language}, the chart zooms by buttons, keys and wheel until the landings of 1945 stand apart, and shows the whole again`, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openLive(page, `/${language}/?at=1945-09-01`, site)
  const { timeline } = regionsOf(page, site)
  const zoomOut = timeline.getByRole('button', { name: t('timelineZoomOut'), exact: true })
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true')
  await expect(onAxis(page, site, 'landing-etorofu-1945')).toHaveCount(0)
  await timeline.getByRole('button', { name: t('timelineZoomIn'), exact: true }).click()
  const from = handle(page, site, 'timelineWindowFrom')
  const to = handle(page, site, 'timelineWindowTo')
  await expect(from).toBeVisible()
  await timeline.getByRole('slider', { name: t('date'), exact: true }).focus()
  for (let press = 0; press < 11; press++) await page.keyboard.press('+')
  for (const id of ['landing-etorofu-1945', 'surrender-1945']) await expect(onAxis(page, site, id), id).toHaveCount(1)
  // Events of one day never come apart.
  const day = shownDay(eventOf(site, 'landing-kunashiri-1945'))
  const sameDay = site.dossier.events.filter((event) => shownDay(event) === day)
  const pill = timeline
    .getByRole('toolbar')
    .getByRole('button')
    .and(page.locator(sameDay.map(({ id }) => `[data-first="${id}"]`).join()))
  await expect(pill).toHaveText(String(sameDay.length))
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

test(`in ${language}, events that collide are a count that opens by click and by key, and leads to each`, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openLive(page, `/${language}/`, site)
  const { timeline } = regionsOf(page, site)
  const pill = firstCount(page, site)
  await pill.click()
  const first = timeline.getByRole('listitem').getByRole('link').and(page.locator('[data-event="vries-voyage-1643"]'))
  await expect(first).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(first).toBeHidden()
  await pill.focus()
  await page.keyboard.press('Enter')
  await expect(first).toBeVisible()
  await first.click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', 'event:vries-voyage-1643')
  await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(eventOf(site, 'vries-voyage-1643').title)
})

test(`in ${language}, a bar under the pointer, and a row with the focus, are read out with their interval`, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openLive(page, `/${language}/`, site)
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

test.describe(`in ${language}, without script`, () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })

  test('a count opens its list, which leads on', async ({ page }) => {
    await page.goto(`/${language}/`)
    const { timeline } = regionsOf(page, site)
    await firstCount(page, site).click()
    await timeline.getByRole('listitem').getByRole('link').and(page.locator('[data-event="shoho-map-1644"]')).click()
    await expect(page).toHaveURL(new RegExp(`/${language}/events/shoho-map-1644/$`))
  })
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 }, userAgent: devices['Pixel 7'].userAgent })

  test(`in ${language}, a tap opens the strip into the chart, where two fingers spread the time and a tap on a count opens it`, async ({
    page,
  }) => {
    const site = siteIn(language)
    const { t } = site
    await openLive(page, `/${language}/`, site)
    const { timeline } = regionsOf(page, site)
    const box = await timeline.boundingBox()
    if (!box) throw new Error('the timeline has no box')
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 30)
    const close = timeline.getByRole('button', { name: t('close'), exact: true })
    await expect(close).toBeVisible()
    await firstCount(page, site).tap()
    await expect(timeline.getByRole('listitem').getByRole('link').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('slider', { name: t('timelineWindowFrom') })).toHaveCount(0)
    const row = await timeline.locator('g[data-place="etorofu"] [data-from]').first().boundingBox()
    if (!row) throw new Error('the row has no box')
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
