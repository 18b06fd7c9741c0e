import type { LonLat } from '../domain/distance'
import { type Box, meet } from './box'
import type { LineShape } from './lines'
import { strokesOf } from './parallel'
import { gridPoint, type Pixel } from './projection'

/** The stretch of a line that its name is written along: points in reading direction, in pixels of a zoom from the map's origin. */
export interface NameStretch {
  readonly points: readonly Pixel[]
  /** What other names keep clear of: a chain of boxes along the stretch. */
  readonly boxes: readonly Box[]
}

/**
 * Where on a line a name of `width` pixels stands best: the straightest stretch that is long enough, the nearer to `towards` the better.
 * `null` where the line is too short or too crooked to carry it, or other names take all of it.
 * @param line how it is drawn, where that is not along its course
 * @param taken what the name keeps clear of, pixels from the map's origin
 */
export function nameStretch(
  course: readonly (readonly LonLat[])[],
  zoom: number,
  width: number,
  towards: LonLat,
  origin: LonLat,
  { line, taken = [] }: { readonly line?: LineShape; readonly taken?: readonly Box[] } = {},
): NameStretch | null {
  const aim = gridPoint(towards, zoom, origin)
  let best: readonly Pixel[] | null = null
  let least = Number.POSITIVE_INFINITY
  const strokes = line ? strokesOf(line, zoom, origin) : course.map((stroke) => stroke.map((position) => gridPoint(position, zoom, origin)))
  for (const points of strokes) {
    const total = lengthOf(points)
    for (let from = 0; from + width <= total; from += Math.max(6, width / 8)) {
      const part = between(points, from, from + width)
      const bend = width / Math.max(1, chord(part)) - 1
      if (bend > 0.1) continue
      const middle = part[Math.floor(part.length / 2)] ?? aim
      const cost = bend * 8 + Math.hypot(middle[0] - aim[0], middle[1] - aim[1]) / 400
      if (cost < least && !boxesAlong(part).some((box) => taken.some((other) => meet(box, other)))) {
        least = cost
        best = part
      }
    }
  }
  return best && { points: readable(resampled(best)), boxes: boxesAlong(best) }
}

/** The same run with points at equal distances, so that its middle point is its middle. */
function resampled(points: readonly Pixel[]): readonly Pixel[] {
  const length = lengthOf(points)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return points
  const inner = [1, 2, 3, 4, 5].flatMap((n) => between(points, 0, (length * n) / 6).slice(-1))
  return [first, ...inner, last]
}

/** Half the height of a line's name with the line under it, pixels. */
const half = 11

function boxesAlong(points: readonly Pixel[]): readonly Box[] {
  const length = lengthOf(points)
  const along: Box[] = []
  for (let at = 0; at <= length; at += half) {
    const [x, y] = between(points, at, Math.min(at + 1, length)).at(-1) ?? points[0] ?? [0, 0]
    along.push({ left: x - half, top: y - half, right: x + half, bottom: y + half })
  }
  return along
}

function readable(points: readonly Pixel[]): readonly Pixel[] {
  const [first, last] = [points[0], points.at(-1)]
  return first && last && last[0] < first[0] ? [...points].reverse() : points
}

function chord(points: readonly Pixel[]): number {
  const [first, last] = [points[0], points.at(-1)]
  return first && last ? Math.hypot(last[0] - first[0], last[1] - first[1]) : 0
}

function lengthOf(points: readonly Pixel[]): number {
  let length = 0
  for (const [i, [x, y]] of points.entries()) {
    const before = points[i - 1]
    if (before) length += Math.hypot(x - before[0], y - before[1])
  }
  return length
}

/** The part of a run of points from one distance along it to another. */
function between(points: readonly Pixel[], from: number, to: number): readonly Pixel[] {
  const part: Pixel[] = []
  let passed = 0
  for (const [i, point] of points.entries()) {
    const before = points[i - 1]
    if (!before) continue
    const length = Math.hypot(point[0] - before[0], point[1] - before[1])
    const at = (distance: number): Pixel => {
      const share = length ? (distance - passed) / length : 0
      return [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]
    }
    if (passed + length >= from && !part.length) part.push(at(from))
    if (passed + length >= to) return [...part, at(to)]
    if (part.length) part.push(point)
    passed += length
  }
  return part
}
