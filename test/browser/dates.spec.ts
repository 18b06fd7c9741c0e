import type { Page } from '@playwright/test'
import { formatDay } from '../../src/i18n/dates'
import { shownDay } from '../../src/domain/content/event'
import { axisOf } from '../../src/domain/time/axis'
import { addDays, isoDay } from '../../src/domain/time/day'
import { expect, test } from './fixtures'
import { boxOf, allSites, firstSite, openLive, regionsOf, siteIn, today } from './site'
import { phone } from './touch'

const site = firstSite
const { language, t, dossier } = site
const root = (page: Page) => page.locator('#app')
const someDay = addDays(axisOf(dossier).from, 12_345)

for (const tag of allSites)
  test(`in ${tag} a date is written into the field beside the axis and shown, and what cannot be read is said kindly`, async ({ walk }) => {
    const here = siteIn(tag)
    const page = await walk(`/${tag}/`, here)
    const field = page.getByRole('textbox', { name: here.t('timelineDateField'), exact: true })
    await field.fill('soon')
    await field.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: here.t('timelineDateUnread') })).toBeVisible()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(root(page)).toHaveAttribute('data-at', 'today')
    await field.fill(formatDay(here.t, addDays(today(), 2)))
    await field.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: here.t('timelineDateFuture') })).toBeVisible()
    await field.fill(formatDay(here.t, someDay))
    await field.press('Enter')
    await expect(root(page)).toHaveAttribute('data-at', isoDay(someDay))
    await expect(field).not.toHaveAttribute('aria-invalid')
  })

test('an address asks for a year in full-width figures too', async ({ page }) => {
  const year = isoDay(someDay).slice(0, 4)
  const wide = [...year].map((figure) => String.fromCodePoint((figure.codePointAt(0) ?? 0) + 0xff10 - 0x30)).join('')
  await openLive(page, `/${language}/?at=${encodeURIComponent(wide)}`, site)
  await expect(root(page)).toHaveAttribute('data-at', year)
})

test('Play at today begins anew from the first event', async ({ walk }) => {
  const page = await walk(`/${language}/`, site)
  const first = dossier.events.toSorted((a, b) => shownDay(a) - shownDay(b)).find(({ significance }) => significance <= 2)
  await regionsOf(page, site)
    .timeline.getByRole('button', { name: t('timelinePlay'), exact: true })
    .click()
  await expect(root(page)).toHaveAttribute('data-subject', `event:${first?.id}`)
})

test('zoomed, the chart is as high as before, and the map keeps its size', async ({ walk }) => {
  const page = await walk(`/${language}/`, site)
  const { map, timeline } = regionsOf(page, site)
  const before = await map.boundingBox()
  await timeline.getByRole('button', { name: t('timelineZoomIn'), exact: true }).click()
  await expect(page.getByRole('slider', { name: t('timelineWindowFrom'), exact: true })).toBeVisible()
  expect((await map.boundingBox())?.height).toBe(before?.height)
})

test.describe('under a finger', () => {
  test.use({ ...phone, viewport: { width: 768, height: 1024 } })

  test('a swipe over the bars that the browser takes to scroll the page leaves the date', async ({ page }) => {
    await openLive(page, `/${language}/?at=${isoDay(someDay)}`, site)
    const bar = regionsOf(page, site).timeline.locator('[data-place] [data-from]').first()
    await bar.scrollIntoViewIfNeeded()
    const box = await boxOf(bar)
    const session = await page.context().newCDPSession(page)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    await touch('touchStart', [{ x, y }])
    for (const moved of [10, 30, 60, 120]) await touch('touchMove', [{ x: x - moved / 20, y: y - moved }])
    await touch('touchEnd', [])
    await expect(root(page)).toHaveAttribute('data-at', isoDay(someDay))
    // Also where a scrub had begun before.
    await touch('touchStart', [{ x, y }])
    await touch('touchMove', [{ x: x + 40, y }])
    await touch('touchCancel', [])
    await expect(root(page)).toHaveAttribute('data-at', isoDay(someDay))
  })
})
