import type { LonLat } from '../domain/distance'
import type { Footprint, OutlineLevel } from './geometry'
import { ringsOf } from './pathData'
import { gridPoint, type Pixel } from './projection'

/** Grid of the samples: whole pixels of this zoom from the map's origin. */
export const sampleZoom = 10

/**
 * Some points along the coast of a form, at most `most`, in pixels at `sampleZoom` from the map's origin: enough to see whether it lies free.
 * Of a group its hull, of a form without an outline the corners of its bounds.
 */
export function coastSample(footprint: Footprint, level: OutlineLevel, origin: LonLat, most = 40): readonly Pixel[] {
  const d = level.outlines.find(({ id }) => id === footprint.place)?.d
  const rings = footprint.hull ? ringsOf(footprint.hull) : d ? ringsOf(d) : []
  const scale = footprint.hull ? 1 : 2 ** (sampleZoom - level.gridZoom)
  const points = rings.flat()
  if (!points.length) {
    const [west, south, east, north] = footprint.bounds
    return [gridPoint([west, south], sampleZoom, origin), gridPoint([east, north], sampleZoom, origin)]
  }
  const every = Math.max(1, Math.floor(points.length / most))
  const extremes = [leftmost, rightmost, topmost, bottommost].map((find) => points.reduce(find))
  return [...extremes, ...points.filter((_, i) => i % every === 0)].map(([x, y]): Pixel => [x * scale, y * scale])
}

const leftmost = (a: Pixel, b: Pixel) => (b[0] < a[0] ? b : a)
const rightmost = (a: Pixel, b: Pixel) => (b[0] > a[0] ? b : a)
const topmost = (a: Pixel, b: Pixel) => (b[1] < a[1] ? b : a)
const bottommost = (a: Pixel, b: Pixel) => (b[1] > a[1] ? b : a)
