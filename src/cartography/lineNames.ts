import { type Box, isIn } from './box'
import type { Pixel } from './projection'

/** The stretch of a line that its name is written along: a gentle curve in reading direction, in pixels of a zoom from the map's origin. */
export interface NameStretch {
  /** Where the curve begins, what draws it aside, where it ends: a quadratic Bézier curve. */
  readonly curve: readonly [Pixel, Pixel, Pixel]
  /** From the curve down to the baseline of the name, pixels; negative where the name stands above the line. */
  readonly drop: number
  /** Type size, pixels. */
  readonly size: number
  /** What the letters cover: a chain of boxes along the stretch. */
  readonly boxes: readonly Box[]
}

/** A name to be written along a line. */
export interface NameAlong {
  /** Pixels. */
  readonly width: number
  readonly size: number
  /** Pixels between the line and the letters. */
  readonly gap: number
}

/** So much longer than straight a line may run under its name. */
const mostBend = 0.16
/** So far the curve may lie from the line that it stands for, pixels. */
const mostAstray = 5
/** To stand below the line costs as much as to stand so many pixels further off. */
const below = 60

/**
 * Where on a line a name stands best: on the straightest stretch that is long enough and free, the nearer to a point the better. `null` where there is none.
 * @param strokes as they are drawn, pixels
 * @param isFree whether nothing lies under any of some boxes that the name would hide
 * @param where the room that it stands in, all if left out; and how much further on along a line the next stretch is tried, pixels
 */
export function nameStretch(
  strokes: readonly (readonly Pixel[])[],
  { width, size, gap }: NameAlong,
  aim: Pixel,
  isFree: (boxes: readonly Box[]) => boolean,
  { within, step = Math.max(6, width / 8) }: { readonly within?: Box; readonly step?: number } = {},
): NameStretch | null {
  const tried = strokes.flatMap((points) => curvesAlong(points, width, aim, step, within)).sort((a, b) => a.cost - b.cost)
  let best: (NameStretch & { readonly cost: number }) | null = null
  for (const { curve, cost } of tried) {
    if (best && cost >= best.cost) break
    for (const [drop, extra] of [
      [-gap, 0],
      [gap + 0.75 * size, below / costly],
    ] as const) {
      const boxes = boxesAlong(curve, drop, width, size)
      if ((!best || cost + extra < best.cost) && isFree(boxes)) best = { curve, drop, size, boxes, cost: cost + extra }
    }
  }
  return best
}

/** Pixels further off that cost as much as one whole bend. */
const costly = 400

/** The stretches of a run of points that are as long as a name and smooth enough, each as the curve that its name is written on. */
function curvesAlong(points: readonly Pixel[], width: number, aim: Pixel, step: number, within?: Box) {
  const way = measured(points)
  const total = way.at(-1)?.reached ?? 0
  const found: { readonly curve: NameStretch['curve']; readonly cost: number }[] = []
  for (let from = 0; from + width <= total; from += step) {
    const [first, last] = [pointAt(way, from), pointAt(way, from + width)]
    if (within && !(isIn(within, first) && isIn(within, last))) continue
    const bend = width / Math.max(1, Math.hypot(last[0] - first[0], last[1] - first[1])) - 1
    if (bend > mostBend) continue
    const middle = pointAt(way, from + width / 2)
    const bow: Pixel = [2 * middle[0] - (first[0] + last[0]) / 2, 2 * middle[1] - (first[1] + last[1]) / 2]
    const curve = last[0] < first[0] ? ([last, bow, first] as const) : ([first, bow, last] as const)
    const isTrue = [1, 2, 4, 5].every((n) => {
      const [x, y] = pointAt(way, from + (width * (last[0] < first[0] ? 6 - n : n)) / 6)
      const [cx, cy] = onCurve(curve, n / 6)
      return Math.hypot(cx - x, cy - y) <= mostAstray
    })
    if (isTrue) found.push({ curve, cost: bend * 8 + Math.hypot(middle[0] - aim[0], middle[1] - aim[1]) / costly })
  }
  return found
}

/** A point of a run, and how far along it lies, pixels. */
interface Milestone {
  readonly at: Pixel
  readonly reached: number
}

function measured(points: readonly Pixel[]): readonly Milestone[] {
  let reached = 0
  let [beforeX, beforeY] = points[0] ?? [0, 0]
  return points.map((at) => {
    reached += Math.hypot(at[0] - beforeX, at[1] - beforeY)
    ;[beforeX, beforeY] = at
    return { at, reached }
  })
}

const nowhere: Milestone = { at: [0, 0], reached: 0 }

/** The point of a run, of one point at least, that lies so far along. */
function pointAt(way: readonly Milestone[], distance: number): Pixel {
  let [low, high] = [0, way.length - 1]
  while (high - low > 1) {
    const half = (low + high) >> 1
    if ((way[half] ?? nowhere).reached <= distance) low = half
    else high = half
  }
  const [{ at: from, reached }, to] = [way[low] ?? nowhere, way[high] ?? nowhere]
  const length = to.reached - reached
  const share = length ? (distance - reached) / length : 0
  return [from[0] + (to.at[0] - from[0]) * share, from[1] + (to.at[1] - from[1]) * share]
}

function onCurve([a, b, c]: NameStretch['curve'], t: number): Pixel {
  const at = (i: 0 | 1) => (1 - t) ** 2 * a[i] + 2 * t * (1 - t) * b[i] + t ** 2 * c[i]
  return [at(0), at(1)]
}

/** A chain of boxes over the letters of a name along a curve. */
function boxesAlong(curve: NameStretch['curve'], drop: number, width: number, size: number): readonly Box[] {
  const half = size / 2
  const pieces = Math.max(2, Math.ceil(width / half))
  const middle = drop - size * 0.36
  return Array.from({ length: pieces + 1 }, (_, i): Box => {
    const t = i / pieces
    const [x, y] = onCurve(curve, t)
    const [[ax, ay], [bx, by]] = [onCurve(curve, Math.max(0, t - 0.05)), onCurve(curve, Math.min(1, t + 0.05))]
    const length = Math.hypot(bx - ax, by - ay) || 1
    const [cx, cy] = [x - ((by - ay) / length) * middle, y + ((bx - ax) / length) * middle]
    return { left: cx - half, top: cy - half, right: cx + half, bottom: cy + half }
  })
}
