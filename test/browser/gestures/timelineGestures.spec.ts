import type { Page } from '@playwright/test'
import { shownDay } from '../../../src/domain/content/event'
import { axisOf } from '../../../src/domain/time/axis'
import { isoDay } from '../../../src/domain/time/day'
import { expect, test } from '../fixtures'
import { boxOf, addressShown, counterOf, disputedEvent, openLive, partyView, regionsOf, firstSite } from '../site'
import { openChart, phone, pinch } from '../touch'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const site = firstSite
const { language, t, dossier } = site
const root = (page: Page) => page.locator('#app')
const playhead = (page: Page) => regionsOf(page, site).timeline.getByRole('slider', { name: t('date'), exact: true })
const windowFrom = (page: Page) => page.getByRole('slider', { name: t('timelineWindowFrom'), exact: true })
/** The first day of the axis: its year, as addresses and attributes write it. */
const firstYear = isoDay(axisOf(dossier).from).slice(0, 4)

/** Links of the axis that stand alone, not in a count. */
const onAxis = (page: Page) => regionsOf(page, site).timeline.getByRole('toolbar').getByRole('link').and(page.locator('[data-event]'))

async function middleOf(page: Page, of = playhead(page)): Promise<readonly [number, number]> {
  const box = await boxOf(of)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** All surfaces tell of a chosen event: address, date, list, timeline. */
async function isOpen(page: Page, id: string) {
  const event = dossier.events.find((one) => one.id === id)
  if (!event) throw new Error(`no event ${id}`)
  const { reader, timeline } = regionsOf(page, site)
  await expect(root(page)).toHaveAttribute('data-subject', `event:${id}`)
  await expect(root(page)).toHaveAttribute('data-at', isoDay(shownDay(event)))
  expect(addressShown(page)).toBe(`/${language}/events/${id}/`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(event.title)
  await expect(timeline.getByRole('link').and(page.locator(`[data-event="${id}"]`))).toHaveAttribute('aria-current', 'true')
}

test('an event of the axis is opened by a click, another by keys alone, and Escape lets go', async ({ walk }) => {
  const page = await walk(`/${language}/`, site)
  const ids = await onAxis(page).evaluateAll((links) => links.map((link) => link.getAttribute('data-event') ?? ''))
  const [first = '', second = first] = [ids[0], ids.at(-1)]
  await onAxis(page)
    .and(page.locator(`[data-event="${first}"]`))
    .click()
  await isOpen(page, first)
  await page.keyboard.press('Escape')
  await expect(root(page)).not.toHaveAttribute('data-subject', /.*/)
  const last = onAxis(page).and(page.locator(`[data-event="${second}"]`))
  // The chart may still be drawn anew after Escape; the keys are pressed on the one that stays.
  await expect(async () => {
    await regionsOf(page, site).timeline.getByRole('link').and(page.locator('[data-event][tabindex="0"]')).focus()
    await page.keyboard.press('End')
    await expect(last).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Enter')
  await isOpen(page, second)
})

test('the playhead dragged shows each date on the way, and leaves one entry in the history', async ({ page }) => {
  await openLive(page, `/${language}/`, site)
  const entries = await page.evaluate(() => history.length)
  const [x, y] = await middleOf(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 150, y, { steps: 4 })
  await expect(root(page)).not.toHaveAttribute('data-at', 'today')
  const onTheWay = await root(page).getAttribute('data-at')
  await page.mouse.move(x - 400, y, { steps: 4 })
  await page.mouse.up()
  await expect(root(page)).not.toHaveAttribute('data-at', onTheWay ?? '')
  const at = await root(page).getAttribute('data-at')
  expect(addressShown(page)).toBe(`/${language}/?at=${at}`)
  await expect(playhead(page)).toHaveAttribute('aria-valuetext', new RegExp(String(at).slice(0, 4)))
  expect(await page.evaluate(() => history.length)).toBe(entries + 1)
  await page.goBack()
  await expect(root(page)).toHaveAttribute('data-at', 'today')
})

test('the playhead steps by keys: Home to the start of the record, End to today, Page Up to the event before', async ({ walk }) => {
  const page = await walk(`/${language}/`, site)
  await playhead(page).focus()
  await page.keyboard.press('Home')
  await expect(root(page)).toHaveAttribute('data-at', new RegExp(`^${firstYear}`))
  const start = await root(page).getAttribute('data-at')
  await page.keyboard.press('ArrowRight')
  await expect(root(page)).not.toHaveAttribute('data-at', start ?? '')
  await page.keyboard.press('End')
  await expect(root(page)).toHaveAttribute('data-at', 'today')
  await page.keyboard.press('PageUp')
  await expect(root(page)).toHaveAttribute('data-subject', /^event:/)
})

test('Control and the wheel zoom the chart and not the page, a button shows the whole again', async ({ walk }) => {
  const page = await walk(`/${language}/`, site)
  const { timeline } = regionsOf(page, site)
  const zoomOut = timeline.getByRole('button', { name: t('timelineZoomOut'), exact: true })
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true')
  await timeline.locator('[data-place] [data-from]').first().hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect(windowFrom(page)).toBeVisible()
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  await timeline.getByRole('button', { name: t('timelineWhole'), exact: true }).click()
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true')
})

test('the divider of two maps follows the pointer and the keys, and leaves the address alone', async ({ walk }) => {
  const address = `/${language}/?compare=${counterOf(site, partyView(site))}@today`
  const page = await walk(address, site)
  const { map } = regionsOf(page, site)
  const divider = page.getByRole('slider', { name: t('compareDivider'), exact: true })
  const cut = async () => {
    const [frame, line] = [await map.boundingBox(), await page.locator('.compare-case').boundingBox()]
    if (!frame || !line) throw new Error('nothing to measure')
    return (line.x + line.width / 2 - frame.x) / frame.width
  }
  await expect.poll(cut).toBeCloseTo(0.5, 1)
  const box = await boxOf(divider)
  const [x, y] = await middleOf(page, divider)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.3, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(cut).toBeLessThan(0.35)
  await divider.focus()
  await page.keyboard.press('End')
  await expect.poll(cut).toBeCloseTo(1, 2)
  await page.keyboard.press('ArrowLeft')
  await expect(divider).toHaveValue('99')
  expect(addressShown(page)).toBe(address)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('a tap opens the strip into the chart, where two fingers spread the time and leave the date', async ({ walk }) => {
    const page = await walk(`/${language}/`, site)
    const { timeline } = regionsOf(page, site)
    const box = await boxOf(timeline)
    await openChart(page, site)
    const close = timeline.getByRole('button', { name: t('close'), exact: true })
    // On the chart, at the height of a row, with room for both fingers.
    const [, y] = await middleOf(page, timeline.locator('[data-place] [data-from]').first())
    await pinch(page, [box.x + box.width / 2, y], 20, 80)
    await expect(windowFrom(page)).toBeVisible()
    await expect(root(page)).toHaveAttribute('data-at', 'today')
    await close.tap()
    await expect(close).toHaveCount(0)
  })

  test('an event of the list is opened by a tap, and a tap leads back', async ({ walk }) => {
    const event = disputedEvent(site)
    const page = await walk(`/${language}/events/`, site)
    const { reader } = regionsOf(page, site)
    await reader.getByRole('link', { name: event.title, exact: true }).tap()
    await isOpen(page, event.id)
    await reader.getByRole('link', { name: t('navAllEvents'), exact: true }).tap()
    await expect(root(page)).not.toHaveAttribute('data-subject', /.*/)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t('navEvents'))
  })
})
