import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { boxOf, firstSite, openLive, regionsOf, standsStill } from '../site'
import { touch } from '../touch'
import { emptySpot } from './spots'

test.use({ hasTouch: true, viewport: { width: 1024, height: 1100 }, contextOptions: { reducedMotion: 'no-preference' } })

const site = firstSite
const { language, t } = site
const root = (page: Page) => page.locator('#app')
const overviewFrom = (page: Page) => page.getByRole('slider', { name: t('timelineWindowFrom'), exact: true })

const begun = `/${language}/?at=1930`

/** Zooms the chart of a page at a date. Returns what must not change. */
async function begin(page: Page) {
  await expect(root(page)).toHaveAttribute('data-at', '1930')
  await regionsOf(page, site)
    .timeline.getByRole('slider', { name: t('date'), exact: true })
    .focus()
  await page.keyboard.press('+')
  await expect(overviewFrom(page)).toBeVisible()
  const state = async () => ({
    at: await root(page).getAttribute('data-at'),
    from: await overviewFrom(page).getAttribute('aria-valuenow'),
    to: await page.getByRole('slider', { name: t('timelineWindowTo'), exact: true }).getAttribute('aria-valuenow'),
    url: page.url(),
  })
  return { spot: await emptySpot(page, site), state, before: await state() }
}

test('a drag, a pinch and a held window that are cancelled change nothing', async ({ walk }) => {
  const page = await walk(begun, site)
  const { spot, state, before } = await begin(page)
  const [x, y] = spot
  await touch(page, [[[x, y]], [[x + 12, y]], [[x + 50, y]]], 'touchCancel')
  await standsStill(page)
  expect(await state()).toEqual(before)
  await touch(
    page,
    [
      [
        [x - 20, y],
        [x + 20, y],
      ],
      [
        [x - 60, y],
        [x + 60, y],
      ],
    ],
    'touchCancel',
  )
  await standsStill(page)
  expect(await state()).toEqual(before)
  const box = await boxOf(overviewFrom(page))
  const [hx, hy] = [box.x + box.width / 2, box.y + box.height / 2]
  await touch(page, [[[hx, hy]], [[hx + 30, hy]], [[hx + 40, hy]]], 'touchCancel')
  await standsStill(page)
  expect(await state()).toEqual(before)
})

test('a finger that swipes up over the chart scrolls the page and leaves the date', async ({ walk }) => {
  const page = await walk(begun, site)
  const { spot, state, before } = await begin(page)
  const [x, y] = spot
  await touch(page, [[[x, y]], [[x + 2, y - 20]], [[x + 9, y - 60]], [[x + 14, y - 160]]])
  await standsStill(page)
  expect(await state()).toEqual(before)
})

test('three fingers set no date, nor do four; a tap after them does', async ({ walk }) => {
  const page = await walk(begun, site)
  const { spot, state, before } = await begin(page)
  const [x, y] = spot
  const fingers = [-30, 0, 30, 60].map((aside) => [x + aside, y] as const)
  await touch(page, [fingers.slice(0, 3)])
  await touch(page, [fingers.slice(0, 1), fingers.slice(0, 2), fingers.slice(0, 3), fingers])
  await standsStill(page)
  expect(await state()).toEqual(before)
  await touch(page, [[[x + 40, y]]])
  await expect(root(page)).not.toHaveAttribute('data-at', before.at ?? '')
})

test('a right button, the button of a pen and a pointer that is lost set no date', async ({ walk }) => {
  const page = await walk(begun, site)
  const { spot, state, before } = await begin(page)
  const [x, y] = spot
  await page.mouse.click(x, y, { button: 'right' })
  const session = await page.context().newCDPSession(page)
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'right', clickCount: 1, pointerType: 'pen' })
  await standsStill(page)
  expect(await state()).toEqual(before)
  await page.evaluate(() => {
    document.addEventListener(
      'pointerdown',
      ({ pointerId }) => requestAnimationFrame(() => document.querySelector('.tl-plot')?.releasePointerCapture(pointerId)),
      { once: true },
    )
  })
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y, { steps: 4 })
  await page.mouse.move(x + 40, y, { steps: 4 })
  await page.mouse.up()
  await standsStill(page)
  expect(await state()).toEqual(before)
})

test('a button let go outside of the window ends the drag', async ({ walk }) => {
  const page = await walk(begun, site)
  const { spot } = await begin(page)
  const [x, y] = spot
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y, { steps: 3 })
  await page.mouse.move(x + 30, -40)
  await page.mouse.up()
  const at = await root(page).getAttribute('data-at')
  await page.mouse.move(x - 60, y, { steps: 3 })
  await standsStill(page)
  await expect(root(page)).toHaveAttribute('data-at', at ?? '')
})

test('a held key acts once, by its place and not its letter, and only where the map has focus', async ({ page }) => {
  await openLive(page, `/${language}/`, site)
  const first = await root(page).getAttribute('data-view')
  await page.keyboard.press('x')
  await standsStill(page)
  await expect(root(page)).toHaveAttribute('data-view', first ?? '')
  await page.locator('#map').focus()
  const entries = await page.evaluate(() => history.length)
  for (let count = 0; count < 8; count++) await page.keyboard.down('x')
  await page.keyboard.up('x')
  await expect(root(page)).not.toHaveAttribute('data-view', first ?? '')
  expect(await page.evaluate(() => history.length)).toBe(entries + 1)
  const second = await root(page).getAttribute('data-view')
  await page.locator('#map').dispatchEvent('keydown', { key: 'ч', code: 'KeyX', bubbles: true })
  await expect(root(page)).not.toHaveAttribute('data-view', second ?? '')
  const swap = page.getByRole('button', { name: t('swapSides') })
  await swap.focus()
  for (let count = 0; count < 8; count++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  expect(await page.evaluate(() => history.length)).toBe(entries + 3)
})

test('where the browser refuses to write the address, what is pressed is shown all the same and written later', async ({ page }) => {
  await openLive(page, `/${language}/`, site)
  await page.evaluate(() => {
    const { pushState } = history
    const until = performance.now() + 1500
    history.pushState = (...given) => {
      if (performance.now() < until) throw new DOMException('too many', 'SecurityError')
      pushState.apply(history, given)
    }
  })
  const first = await root(page).getAttribute('data-view')
  await page.getByRole('button', { name: t('swapSides') }).click()
  await expect(root(page)).not.toHaveAttribute('data-view', first ?? '')
  await expect(page).toHaveURL(/view=/)
})
