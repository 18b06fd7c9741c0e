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

/** What of an open line lies in a frame, in as many parts as the frame cuts it into. */
export function clipStroke(stroke: Ring, frame: Rectangle): readonly Ring[] {
  const parts: LonLat[][] = []
  let goesOn = false
  for (const [i, to] of stroke.entries()) {
    const from = stroke[i - 1]
    const share = from && shareWithin(from, to, frame)
    if (!share) {
      goesOn = false
      continue
    }
    const at = (t: number): LonLat => (t === 1 ? to : [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])])
    if (!goesOn || share[0] > 0) parts.push([at(share[0])])
    parts.at(-1)?.push(at(share[1]))
    goesOn = share[1] === 1
  }
  return parts
}

/** From where to where a segment lies in a frame, as shares of its length (Liang and Barsky 1984, ACM Transactions on Graphics 3(1)); `null` where it does not. */
function shareWithin([x, y]: LonLat, [toX, toY]: LonLat, [west, south, east, north]: Rectangle): readonly [number, number] | null {
  let [begin, end] = [0, 1]
  for (const [step, room] of [
    [x - toX, x - west],
    [toX - x, east - x],
    [y - toY, y - south],
    [toY - y, north - y],
  ] as const) {
    if (step === 0 && room < 0) return null
    if (step < 0) begin = Math.max(begin, room / step)
    if (step > 0) end = Math.min(end, room / step)
  }
  return begin <= end ? [begin, end] : null
}
