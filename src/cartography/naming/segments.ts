import type { Box } from '../box'
import type { Pixel } from '../projection'

export interface Segment {
  readonly id: string
  readonly from: Pixel
  readonly to: Pixel
}

/** Straight segments sorted into squares, so that a box is held against those near it and no others. */
export interface SegmentIndex {
  readonly add: (segment: Segment) => void
  /** Whether any segment passes through a box, those of one id left out. */
  readonly crosses: (box: Box, but?: string) => boolean
  /** Visits the segments in the squares of a box and of what lies round it; one that runs through several, more than once. */
  readonly eachNear: (box: Box, around: number, visit: (segment: Segment) => void) => void
  /** Whether no segment runs through a square, named by column and row. */
  readonly isEmpty: (i: number, j: number) => boolean
}

/** @param within where boxes will lie: what lies outside is left out */
export function segmentIndex(within: Box): SegmentIndex {
  const cells = new Map<number, Segment[]>()
  return {
    isEmpty: (i, j) => !cells.has(keyOf(i, j)),
    eachNear(box, around, visit) {
      const [left, top] = [Math.floor((box.left - around) / cell), Math.floor((box.top - around) / cell)]
      const [right, bottom] = [Math.floor((box.right + around) / cell), Math.floor((box.bottom + around) / cell)]
      for (let i = left; i <= right; i++)
        for (let j = top; j <= bottom; j++) for (const segment of cells.get(keyOf(i, j)) ?? none) visit(segment)
    },
    crosses(box, but) {
      const [left, top] = [Math.floor(box.left / cell), Math.floor(box.top / cell)]
      const [right, bottom] = [Math.floor(box.right / cell), Math.floor(box.bottom / cell)]
      for (let i = left; i <= right; i++)
        for (let j = top; j <= bottom; j++) {
          for (const { id, from, to } of cells.get(keyOf(i, j)) ?? none) if (id !== but && meetsSegment(box, from, to)) return true
        }
      return false
    },
    add(segment) {
      if (meetsSegment(within, segment.from, segment.to)) sortIn(segment, within, cells)
    },
  }
}

const none: readonly Segment[] = []

/** Lines, straight piece by straight piece, as far as they are in view. */
export function indexOf(
  lines: readonly { readonly id: string; readonly strokes: readonly (readonly Pixel[])[] }[],
  view: Box,
): SegmentIndex {
  const index = segmentIndex(view)
  for (const { id, strokes } of lines)
    for (const stroke of strokes) for (const [i, to] of stroke.entries()) if (i > 0) index.add({ id, from: stroke[i - 1] ?? to, to })
  return index
}

/** Side of the squares that segments are sorted into, pixels. */
export const cell = 32

/** One key for a square; views are some hundred squares wide and high, however far from the origin. */
export const keyOf = (i: number, j: number) => i * 2 ** 22 + j

function sortIn(segment: Segment, within: Box, cells: Map<number, Segment[]>): void {
  const { from, to } = segment
  const [left, right] = [Math.max(Math.min(from[0], to[0]), within.left), Math.min(Math.max(from[0], to[0]), within.right)]
  const [top, bottom] = [Math.max(Math.min(from[1], to[1]), within.top), Math.min(Math.max(from[1], to[1]), within.bottom)]
  const [firstI, lastI, firstJ, lastJ] = [
    Math.floor(left / cell),
    Math.floor(right / cell),
    Math.floor(top / cell),
    Math.floor(bottom / cell),
  ]
  const isSmall = firstI === lastI || firstJ === lastJ
  for (let i = firstI; i <= lastI; i++)
    for (let j = firstJ; j <= lastJ; j++) {
      if (!isSmall && !meetsSegment({ left: i * cell, top: j * cell, right: (i + 1) * cell, bottom: (j + 1) * cell }, from, to)) continue
      const here = cells.get(keyOf(i, j))
      if (here) here.push(segment)
      else cells.set(keyOf(i, j), [segment])
    }
}

/** Whether a straight segment touches a box: by clipping it to each side in turn (Liang and Barsky 1984, ACM Transactions on Graphics 3(1)). */
export function meetsSegment({ left, top, right, bottom }: Box, [x0, y0]: Pixel, [x1, y1]: Pixel): boolean {
  if ((x0 < left && x1 < left) || (x0 > right && x1 > right) || (y0 < top && y1 < top) || (y0 > bottom && y1 > bottom)) return false
  const [dx, dy] = [x1 - x0, y1 - y0]
  let [enters, leaves] = [0, 1]
  for (const [p, q] of [
    [-dx, x0 - left],
    [dx, right - x0],
    [-dy, y0 - top],
    [dy, bottom - y0],
  ] as const) {
    if (p === 0) {
      if (q < 0) return false
      continue
    }
    const share = q / p
    if (p < 0) enters = Math.max(enters, share)
    else leaves = Math.min(leaves, share)
    if (enters > leaves) return false
  }
  return true
}

/** Whether two straight segments cross. */
export function segmentsCross(a: Pixel, b: Pixel, c: Pixel, d: Pixel): boolean {
  const side = (p: Pixel, q: Pixel, r: Pixel) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

/** Whether a line runs between two points. */
export function parts(one: Pixel, other: Pixel, line: readonly Pixel[]): boolean {
  return line.some((to, i) => {
    const from = line[i - 1]
    return from !== undefined && segmentsCross(one, other, from, to)
  })
}

/** Pixels from a box to a segment; 0 where they touch. */
export function distanceTo(box: Box, from: Pixel, to: Pixel): number {
  const ends = Math.min(distanceOutside(box, from), distanceOutside(box, to))
  if (Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]) < 12) return ends
  if (meetsSegment(box, from, to)) return 0
  const corners: readonly Pixel[] = [
    [box.left, box.top],
    [box.right, box.top],
    [box.right, box.bottom],
    [box.left, box.bottom],
  ]
  return Math.min(ends, ...corners.map((corner) => toSegment(corner, from, to)))
}

/** Pixels from a box to a point; 0 where it lies in the box. */
export function distanceOutside({ left, top, right, bottom }: Box, [x, y]: Pixel): number {
  const dx = x < left ? left - x : x > right ? x - right : 0
  const dy = y < top ? top - y : y > bottom ? y - bottom : 0
  return Math.sqrt(dx * dx + dy * dy)
}

function toSegment([x, y]: Pixel, [x0, y0]: Pixel, [x1, y1]: Pixel): number {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const length = dx * dx + dy * dy
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length)) : 0
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy)
}
