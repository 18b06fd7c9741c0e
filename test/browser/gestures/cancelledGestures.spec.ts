import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import {
  boxOf,
  counterOf,
  disputedEvent,
  firstSite,
  openLive,
  partyView,
  placeOf,
  disputedPlace,
  mapButton,
  regionsOf,
  standsStill,
} from '../site'
import { phone, touch } from '../touch'
import { emptySpot, openWater } from './spots'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const site = firstSite
const { language, t } = site
const place = disputedPlace(site)
const root = (page: Page) => page.locator('#app')
const mapAt = async (page: Page) => {
  const box = await boxOf(regionsOf(page, site).map.locator(`[data-place="${place.id}"][data-fill]`).first())
  return [box.x, box.y, box.width]
}

/** All that a cancelled gesture must leave as it was: what is shown, and the history with its way forward. */
async function stateOf(page: Page) {
  return {
    at: await root(page).getAttribute('data-at'),
    subject: await root(page).getAttribute('data-subject'),
    map: await mapAt(page),
    url: page.url(),
    entries: await page.evaluate(() => history.length),
    entry: await page.evaluate(() => JSON.stringify(history.state)),
  }
}

/** Whether all is as it was before, the map to a pixel or two. */
async function expectSame(page: Page, before: Awaited<ReturnType<typeof stateOf>>, how = '') {
  const now = await stateOf(page)
  expect({ ...now, map: before.map }, how).toEqual(before)
  expect(Math.max(...now.map.map((one, i) => Math.abs(one - (before.map[i] ?? 0)))), how).toBeLessThan(2)
}

/** A page with an event chosen, and an entry before it and one after. */
async function begin(page: Page) {
  const event = disputedEvent(site)
  await openLive(page, `/${language}/events/`, site)
  await regionsOf(page, site).reader.getByRole('link', { name: event.title, exact: true }).click()
  await expect(root(page)).toHaveAttribute('data-subject', `event:${event.id}`)
  await page.getByRole('button', { name: t('swapSides') }).click()
  await page.goBack()
  await expect(root(page)).toHaveAttribute('data-subject', `event:${event.id}`)
  await standsStill(page)
}

const slider = (page: Page) => regionsOf(page, site).timeline.getByRole('slider', { name: t('date'), exact: true })

/** A mouse whose button nobody saw go up: it moves on without. */
async function moveReleased(page: Page, [x, y]: readonly [number, number], by: number) {
  const session = await page.context().newCDPSession(page)
  for (const share of [0.3, 0.6, 1])
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x + by * share, y, button: 'none', buttons: 0 })
  await session.detach()
}

test('a drag of the date that Escape, the browser or another pointer cancels leaves no entry and no change, and the way forward', async ({
  page,
}) => {
  await begin(page)
  const before = await stateOf(page)
  const spot = await emptySpot(page, site)
  const knob = await boxOf(slider(page))
  const handle = [knob.x + knob.width / 2, knob.y + knob.height / 2] as const
  const cancels = {
    escape: () => page.keyboard.press('Escape'),
    cancelled: () =>
      page.evaluate(() =>
        document.querySelector('.tl-plot')?.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1, bubbles: true })),
      ),
    lost: () => page.evaluate(() => document.querySelector('.tl-plot')?.releasePointerCapture(1)),
  }
  for (const [how, cancel] of Object.entries(cancels))
    for (const [x, y] of [handle, spot]) {
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x - 90, y, { steps: 4 })
      await expect(root(page), how).not.toHaveAttribute('data-at', before.at ?? '')
      await cancel()
      await page.mouse.move(x - 140, y, { steps: 4 })
      await page.mouse.up()
      await standsStill(page)
      await expectSame(page, before, how)
    }
  await page.goForward()
  await expect(root(page)).toHaveAttribute('data-view', partyView(site))
  await page.goBack()
  await page.mouse.move(...handle)
  await page.mouse.down()
  await page.mouse.move(handle[0] - 90, handle[1], { steps: 4 })
  await page.mouse.up()
  await expect(root(page)).not.toHaveAttribute('data-at', before.at ?? '')
  await page.goBack()
  await standsStill(page)
  await expectSame(page, { ...before, entries: await page.evaluate(() => history.length) })
})

test('a drag of the map that is cancelled puts it back, and chooses nothing', async ({ page }) => {
  await begin(page)
  const before = await stateOf(page)
  const [x, y] = await openWater(page, site)
  for (const cancel of [
    () => page.keyboard.press('Escape'),
    () =>
      page.evaluate(() =>
        document
          .querySelector('.live-map')
          ?.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1, pointerType: 'mouse', bubbles: true })),
      ),
  ]) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 80, y + 30, { steps: 5 })
    expect(Math.abs(((await mapAt(page))[0] ?? 0) - (before.map[0] ?? 0))).toBeGreaterThan(30)
    await cancel()
    await page.mouse.move(x - 120, y + 60, { steps: 3 })
    await page.mouse.up()
    await standsStill(page)
    await expectSame(page, before)
  }
})

test('the divider is put back by Escape, and does not follow a button that was let go where nobody saw it', async ({ page }) => {
  await openLive(page, `/${language}/?compare=${counterOf(site, partyView(site))}@today`, site)
  const divider = page.getByRole('slider', { name: t('compareDivider'), exact: true })
  await expect(divider).toHaveValue('50')
  const box = await boxOf(divider)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2] as const
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 200, y, { steps: 4 })
  await expect(divider).not.toHaveValue('50')
  await page.keyboard.press('Escape')
  await page.mouse.move(x - 300, y, { steps: 4 })
  await page.mouse.up()
  await expect(divider).toHaveValue('50')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 200, y, { steps: 4 })
  const value = await divider.inputValue()
  expect(value).not.toBe('50')
  await moveReleased(page, [x - 200, y], -200)
  await expect(divider).toHaveValue(value)
  await page.mouse.up()
  await expect(page).toHaveURL(/compare=/)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('a finger that swipes the page by the map, and one that the browser takes from the playhead, change nothing', async ({ page }) => {
    await openLive(page, `/${language}/places/${place.id}/?at=1930`, site)
    await standsStill(page)
    const before = await stateOf(page)
    const box = await boxOf(slider(page))
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await touch(page, [[[x, y]], [[x + 12, y]], [[x + 50, y]]], 'touchCancel')
    await standsStill(page)
    await expectSame(page, before)
    await expect(mapButton(page, site, placeOf(site, place.id).id)).toHaveCount(1)
  })
})
