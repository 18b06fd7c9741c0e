import { devices, expect, type Page } from '@playwright/test'
import { boxOf, regionsOf, type Site } from './site'

/** A phone that is touched, for `test.use`. */
export const phone = {
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
  userAgent: devices['Pixel 7'].userAgent,
} as const

/** Two fingers about a point of the window that move apart, or together, from one distance from it to another, in pixels. */
export async function pinch(page: Page, [x, y]: readonly [number, number], from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 1 },
    { x: x + apart, y, id: 2 },
  ]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) })
  for (const share of [1 / 3, 2 / 3, 1])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(from + (to - from) * share) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** Touches of any number of fingers, told one after the other: each a list of the points of the window that are touched then, the last of none. */
export async function touch(
  page: Page,
  steps: readonly (readonly (readonly [number, number])[])[],
  end: 'touchEnd' | 'touchCancel' = 'touchEnd',
) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | typeof end, points: readonly (readonly [number, number])[] = []) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })
  let down = 0
  for (const points of steps) {
    await send(points.length > down ? 'touchStart' : 'touchMove', points)
    down = points.length
  }
  await send(end)
  await session.detach()
}

/** Taps the strip at the foot of a phone's map, which opens into the chart. */
export async function openChart(page: Page, site: Site): Promise<void> {
  const { timeline } = regionsOf(page, site)
  const box = await boxOf(timeline)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + 30)
  await expect(timeline.getByRole('button', { name: site.t('close'), exact: true })).toBeVisible()
}
