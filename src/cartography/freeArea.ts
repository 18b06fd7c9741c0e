import { type Box, middleOfBox } from './box'
import type { Pixel } from './projection'

/**
 * The least move, in pixels, after which all points lie in the frame and none lies under a cover; `[0, 0]` where they do already,
 * `null` where no move brings it about.
 * @param across how far it moves to the right, where that is settled
 */
export function leastMove(points: readonly Pixel[], frame: Box, covers: readonly Box[], across?: number): Pixel | null {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [least, most] = [frame.left - Math.min(...xs), frame.right - Math.max(...xs)]
  const sideways = across === undefined ? steps(least, most) : [across].filter((dx) => least <= dx && dx <= most)
  const upright = steps(frame.top - Math.min(...ys), frame.bottom - Math.max(...ys))
  let found: Pixel | null = null
  let length = Number.POSITIVE_INFINITY
  // The point that one move leaves under a cover is most often left there by the next too, and asked first.
  let hidden = 0
  for (const dx of sideways)
    for (const dy of upright) {
      const far = Math.hypot(dx, dy)
      if (far >= length) continue
      const move: Pixel = [dx, dy]
      const asked = points[hidden]
      if (asked && !isFree(asked, move, covers)) continue
      const under = points.findIndex((point) => !isFree(point, move, covers))
      if (under >= 0) hidden = under
      else [found, length] = [move, far]
    }
  return found
}

/** Least pixels between the moves that are tried, and how many are tried along a span at most. */
const step = 10
const mostTried = 40

/** Every tenth pixel of a span, fewer of a long one, its ends and 0 where it lies within; none where the span is empty. */
function steps(from: number, to: number): readonly number[] {
  if (from > to) return []
  const found = [from, to]
  const by = Math.max(step, (to - from) / mostTried)
  for (let at = Math.ceil(from / by) * by; at <= to; at += by) found.push(at)
  return from <= 0 && to >= 0 ? [0, ...found] : found
}

/** Whether all points lie in the frame, and none under a cover. */
export function areFree(points: readonly Pixel[], { left, top, right, bottom }: Box, covers: readonly Box[]): boolean {
  return points.every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom && isFree([x, y], [0, 0], covers))
}

function isFree([x, y]: Pixel, [dx, dy]: Pixel, covers: readonly Box[]): boolean {
  for (const { left, top, right, bottom } of covers) if (x + dx > left && x + dx < right && y + dy > top && y + dy < bottom) return false
  return true
}

/** How the map is to move so that all points are seen: a zoom change (0 or less) round the middle of the frame's container, then a move in pixels. */
export interface Adjustment {
  readonly zoomBy: number
  readonly move: Pixel
}

/**
 * The least change of a map that shows all points free of covers: none, a pan, or a pan after zooming out as far as it must, a twentieth of a zoom at a time.
 * Points are pixels from the top left of the container, `middle` is its centre.
 */
export function adjustmentFor(
  points: readonly Pixel[],
  middle: Pixel,
  frame: Box,
  covers: readonly Box[],
  mostOut: number,
): Adjustment | null {
  return leastAdjustment((scale) => points.map((point) => scaledFrom(middle, point, scale)), frame, covers, mostOut)
}

/** Where a point lies once the map is scaled by a factor round its middle. */
export function scaledFrom(middle: Pixel, [x, y]: Pixel, scale: number): Pixel {
  return [middle[0] + (x - middle[0]) * scale, middle[1] + (y - middle[1]) * scale]
}

/**
 * The least change, as `adjustmentFor` finds it, for points that move in their own way when the map is zoomed: a label keeps its size.
 * @param at where the points lie once the map is scaled by a factor round its middle
 */
export function leastAdjustment(
  at: (scale: number) => readonly Pixel[],
  frame: Box,
  covers: readonly Box[],
  mostOut: number,
): Adjustment | null {
  for (let zoomBy = 0; zoomBy >= -mostOut; zoomBy = Math.round((zoomBy - 0.05) * 100) / 100) {
    const move = leastMove(at(2 ** zoomBy), frame, covers)
    if (move) return { zoomBy, move }
  }
  return null
}

/** Covers that take so much of a side take all of it. */
const wholeSide = 0.8

/** The middle of what is left of a map once covers that take a whole side of it, as a panel does, are cut off, pixels from its top left. */
export function middleLeft(width: number, height: number, covers: readonly Box[]): Pixel {
  const free = { left: 0, top: 0, right: width, bottom: height }
  for (const { left, top, right, bottom } of covers) {
    const isTall = Math.min(bottom, height) - Math.max(top, 0) >= wholeSide * height
    const isWide = Math.min(right, width) - Math.max(left, 0) >= wholeSide * width
    if (isTall && right >= width) free.right = Math.min(free.right, left)
    else if (isTall && left <= 0) free.left = Math.max(free.left, right)
    else if (isWide && bottom >= height) free.bottom = Math.min(free.bottom, top)
    else if (isWide && top <= 0) free.top = Math.max(free.top, bottom)
  }
  return free.left < free.right && free.top < free.bottom ? middleOfBox(free) : [width / 2, height / 2]
}
