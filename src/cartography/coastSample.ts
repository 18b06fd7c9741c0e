import type { LonLat } from '../domain/distance'
import type { Footprint, OutlineLevel } from './geometry'
import { ringsOf } from './pathData'
import { gridPoint, gridPosition, type Pixel } from './projection'

/**
 * Some points along the coast of a form, at most `most` and the outermost ones, `[longitude, latitude]`: enough to see whether it lies free. Of a group its
 * hull, of a form without an outline the corners of its bounds.
 */
export function coastSample(footprint: Footprint, level: OutlineLevel, origin: LonLat, most = 40): readonly LonLat[] {
  const samples = taken.get(level) ?? new Map<string, readonly LonLat[]>()
  taken.set(level, samples)
  const key = `${footprint.place} ${most}`
  const sample = samples.get(key) ?? takeSample(footprint, level, origin, most)
  samples.set(key, sample)
  return sample
}

/** The samples taken of a level so far: each place is asked for again and again, and its outline takes long to read. */
const taken = new WeakMap<OutlineLevel, Map<string, readonly LonLat[]>>()

function takeSample(footprint: Footprint, level: OutlineLevel, origin: LonLat, most: number): readonly LonLat[] {
  const d = level.outlines.find(({ id }) => id === footprint.place)?.d
  const points = footprint.hull?.map((at) => gridPoint(at, level.gridZoom, origin)) ?? (d ? ringsOf(d).flat() : [])
  if (!points.length) {
    const [west, south, east, north] = footprint.bounds
    return [
      [west, south],
      [east, north],
    ]
  }
  const every = Math.max(1, Math.floor(points.length / most))
  const extremes = [leftmost, rightmost, topmost, bottommost].map((find) => points.reduce(find))
  return [...extremes, ...points.filter((_, i) => i % every === 0)].map((point) => gridPosition(point, level.gridZoom, origin))
}

const leftmost = (a: Pixel, b: Pixel) => (b[0] < a[0] ? b : a)
const rightmost = (a: Pixel, b: Pixel) => (b[0] > a[0] ? b : a)
const topmost = (a: Pixel, b: Pixel) => (b[1] < a[1] ? b : a)
const bottommost = (a: Pixel, b: Pixel) => (b[1] > a[1] ? b : a)
