import type { LonLat } from '../domain/distance'
import type { LineShape } from './lines'
import { gridPoint, type Pixel } from './projection'

/** How far a border that coincides with the line of control is drawn from it, pixels of the screen. */
const gap = 6.5

/**
 * The strokes of a line as they are drawn, on a grid counted from `origin`; those that coincide with the line of control lie beside it.
 * @param scale pixels of the screen that one of the grid takes
 */
export function strokesOf({ boundary, beside }: LineShape, gridZoom: number, origin: LonLat, scale = 1): readonly (readonly Pixel[])[] {
  return boundary.course.map((stroke, i) => {
    const points = stroke.map((position) => gridPoint(position, gridZoom, origin))
    const side = beside?.[i] ?? 0
    return side === 0 ? points : parallelTo(points, (side * gap) / scale)
  })
}

/**
 * A run of points moved sideways: to the right of its direction, as y grows downwards, where the distance is positive. Bends finer than the distance
 * are left out, since their parallel would double back.
 */
export function parallelTo(points: readonly Pixel[], distance: number): readonly Pixel[] {
  const kept = spaced(points, Math.abs(distance))
  return kept.map(([x, y], i) => {
    const [before, after] = [kept[i - 1] ?? [x, y], kept[i + 1] ?? [x, y]]
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(dx, dy) || 1
    return [x - (dy / length) * distance, y + (dx / length) * distance]
  })
}

/** Points at least so far apart, the ends among them. */
function spaced(points: readonly Pixel[], least: number): readonly Pixel[] {
  const last = points.at(-1)
  const kept: Pixel[] = []
  for (const point of points) {
    const before = kept.at(-1)
    if (!before || Math.hypot(point[0] - before[0], point[1] - before[1]) >= least) kept.push(point)
  }
  if (last && kept.at(-1) !== last) {
    if (kept.length > 1) kept.pop()
    kept.push(last)
  }
  return kept
}
