import type { LonLat } from '../domain/distance'

/** A closed line of positions or of pixels. */
type Ring = readonly LonLat[]

/** Degrees west, south, east, north; or pixels, from the least to the greatest. */
export type Rectangle = readonly [west: number, south: number, east: number, north: number]

/** Whether a position lies in a frame, its edge included. */
export function isWithin([x, y]: LonLat, [west, south, east, north]: Rectangle): boolean {
  return x >= west && x <= east && y >= south && y <= north
}

/** What of a ring lies in a frame; parts cut apart stay joined along the frame. */
export function clipRing(ring: Ring, [west, south, east, north]: Rectangle): Ring {
  const sides: readonly Side[] = [(p) => p[0] - west, (p) => east - p[0], (p) => p[1] - south, (p) => north - p[1]]
  return sides.reduce(clipToSide, ring)
}

/** A linear function of a position, at least 0 on the side of a straight line that is kept. */
export type Side = (position: LonLat) => number

/** What of a ring lies on one side of a line (Sutherland and Hodgman 1974, Communications of the ACM 17(1)). */
export function clipToSide(ring: Ring, side: Side): Ring {
  const kept: LonLat[] = []
  let before = ring.at(-1)
  for (const point of ring) {
    if (before && side(before) >= 0 !== side(point) >= 0) {
      const t = side(before) / (side(before) - side(point))
      kept.push([before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])])
    }
    if (side(point) >= 0) kept.push(point)
    before = point
  }
  return kept
}
