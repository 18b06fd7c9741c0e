import type { Page } from '@playwright/test'
import { regionsOf, type Site } from '../site'

/** A point of the chart that has neither a link nor a handle, with room to either side. */
export async function emptySpot(page: Page, site: Site): Promise<readonly [number, number]> {
  const point = await regionsOf(page, site)
    .timeline.locator('.tl-plot')
    .evaluate((plot) => {
      const { left, top, width, height } = plot.getBoundingClientRect()
      const isEmpty = (x: number, y: number) => {
        const hit = document.elementFromPoint(x, y)
        return hit && plot.contains(hit) && !hit.closest('a, button, form, [role=slider], [popover]')
      }
      for (let y = top + height * 0.4; y < top + height - 4; y += 3)
        for (let x = left + width * 0.4; x < left + width * 0.85; x += 5)
          if ([-80, -60, -45, -30, -15, 0, 15, 30, 45, 60, 80].every((aside) => isEmpty(x + aside, y))) return [x, y] as const
      return null
    })
  if (!point) throw new Error('the chart has no empty spot')
  return point
}

/** A point of the window, as near the middle of the map as may be, where the map has neither a place nor anything that lies over it. */
export async function openWater(page: Page, site: Site): Promise<readonly [number, number]> {
  const point = await regionsOf(page, site).map.evaluate((map) => {
    const { left, top, width, height } = map.getBoundingClientRect()
    const middle = [left + width / 2, top + height / 2] as const
    const isOpen = ([x, y]: readonly [number, number]) =>
      [0, 20, -20].every((aside) => {
        const hit = document.elementFromPoint(x + aside, y)
        return hit?.closest('.live-map') && !hit.closest('button, a, [data-place], [data-line]')
      })
    const steps = [...Array(19).keys()].map((i) => (i + 1) / 20)
    const points = steps.flatMap((across) => steps.map((down) => [left + width * across, top + height * down] as const))
    const away = ([x, y]: readonly [number, number]) => Math.hypot(x - middle[0], y - middle[1])
    return points.sort((a, b) => away(a) - away(b)).find(isOpen) ?? null
  })
  if (!point) throw new Error('no open water')
  return point
}
