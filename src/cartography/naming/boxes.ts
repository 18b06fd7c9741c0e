import type { LonLat } from '../../domain/distance'
import type { Box } from '../freeArea'
import type { Footprint } from '../geometry'
import { gridPoint, type Pixel } from '../projection'
import { segmentsCross } from './coast'

/** The box round a footprint, pixels of a zoom. */
export function footprintBox({ bounds: [west, south, east, north] }: Footprint, zoom: number, origin: LonLat): Box {
  const [left, top] = gridPoint([west, north], zoom, origin)
  const [right, bottom] = gridPoint([east, south], zoom, origin)
  return { left, top, right, bottom }
}

export function around([x, y]: Pixel, by: number): Box {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by }
}

export function middleOf({ left, top, right, bottom }: Box): Pixel {
  return [(left + right) / 2, (top + bottom) / 2]
}

export function isWithin(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
}

export function parts(one: Pixel, other: Pixel, line: readonly Pixel[]): boolean {
  return line.some((to, i) => {
    const from = line[i - 1]
    return from !== undefined && segmentsCross(one, other, from, to)
  })
}

/** The point of a box's edge that is nearest to another point. */
export function edgeTowards({ left, top, right, bottom }: Box, [x, y]: Pixel): Pixel {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))]
}
