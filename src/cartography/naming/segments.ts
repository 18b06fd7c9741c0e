import { type Box, boxRound, common } from '../box'
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
  /** Visits the segments in the squares of a box; one that runs through several, more than once. */
  readonly eachNear: (box: Box, visit: (segment: Segment) => void) => void
  /** The number of the square that a point lies in, if all of that is known and no segment runs through it; else `null`. */
  readonly emptySquareAt: (point: Pixel) => number | null
}

/** @param within where boxes will lie: what lies outside is left out */
export function segmentIndex(within: Box): SegmentIndex {
  const [firstI, firstJ] = [Math.floor(within.left / cell), Math.floor(within.top / cell)]
  const [lastI, lastJ] = [Math.floor(within.right / cell), Math.floor(within.bottom / cell)]
  const rows = lastJ - firstJ + 1
  const squares = new Array<Segment[] | undefined>((lastI - firstI + 1) * rows)
  /** The columns and rows of the squares that a box lies in, as far as they are here. */
  const squaresIn = ({ left, top, right, bottom }: Box) => ({
    fromI: Math.max(firstI, Math.floor(left / cell)) - firstI,
    toI: Math.min(lastI, Math.floor(right / cell)) - firstI,
    fromJ: Math.max(firstJ, Math.floor(top / cell)) - firstJ,
    toJ: Math.min(lastJ, Math.floor(bottom / cell)) - firstJ,
  })
  return {
    emptySquareAt(point) {
      const [i, j] = [Math.floor(point[0] / cell), Math.floor(point[1] / cell)]
      // At the edge a square reaches beyond what is known.
      if (i <= firstI || i >= lastI || j <= firstJ || j >= lastJ) return null
      const square = (i - firstI) * rows + j - firstJ
      return squares[square] ? null : square
    },
    eachNear(box, visit) {
      const { fromI, toI, fromJ, toJ } = squaresIn(box)
      for (let i = fromI; i <= toI; i++)
        for (let j = fromJ; j <= toJ; j++) {
          const here = squares[i * rows + j]
          if (here) for (const segment of here) visit(segment)
        }
    },
    crosses(box, but) {
      const { fromI, toI, fromJ, toJ } = squaresIn(box)
      for (let i = fromI; i <= toI; i++)
        for (let j = fromJ; j <= toJ; j++) {
          const here = squares[i * rows + j]
          if (here) for (const one of here) if (meetsSegment(box, one.from, one.to) && one.id !== but) return true
        }
      return false
    },
    add(segment) {
      const { from, to } = segment
      if (!meetsSegment(within, from, to)) return
      const { fromI, toI, fromJ, toJ } = squaresIn(common(within, boxRound([from, to])))
      const isStraight = fromI === toI || fromJ === toJ
      for (let i = fromI; i <= toI; i++)
        for (let j = fromJ; j <= toJ; j++) {
          const [left, top] = [(i + firstI) * cell, (j + firstJ) * cell]
          if (!isStraight && !meetsSegment({ left, top, right: left + cell, bottom: top + cell }, from, to)) continue
          const here = squares[i * rows + j]
          if (here) here.push(segment)
          else squares[i * rows + j] = [segment]
        }
    },
  }
}

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
const cell = 32

/** Whether a straight segment touches a box. */
export function meetsSegment(box: Box, from: Pixel, to: Pixel): boolean {
  if (!overlaps(box, from, to)) return false
  // It does unless all corners lie on one side of its line.
  const { left, top, right, bottom } = box
  const [a, b] = [sideOf(from, to, left, top), sideOf(from, to, right, top)]
  const [c, d] = [sideOf(from, to, right, bottom), sideOf(from, to, left, bottom)]
  return !((a < 0 && b < 0 && c < 0 && d < 0) || (a > 0 && b > 0 && c > 0 && d > 0))
}

/** Whether the box round a segment touches another: most segments are told apart by that. */
export function overlaps({ left, top, right, bottom }: Box, from: Pixel, to: Pixel): boolean {
  const [x0, y0, x1, y1] = [from[0], from[1], to[0], to[1]]
  return !((x0 < left && x1 < left) || (x0 > right && x1 > right) || (y0 < top && y1 < top) || (y0 > bottom && y1 > bottom))
}

/** On which side of the line through two points another lies: by the sign, 0 upon it. */
function sideOf(from: Pixel, to: Pixel, x: number, y: number): number {
  return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])
}

/** Whether two straight segments cross. */
export function segmentsCross(a: Pixel, b: Pixel, c: Pixel, d: Pixel): boolean {
  return isBetween(a, b, c, d) && isBetween(c, d, a, b)
}

/** Whether the line through two points runs between two others, or through one of them alone. */
function isBetween(from: Pixel, to: Pixel, one: Pixel, other: Pixel): boolean {
  return Math.sign(sideOf(from, to, one[0], one[1])) !== Math.sign(sideOf(from, to, other[0], other[1]))
}

/** Whether a line runs between a point and any of some others. */
export function parts(one: Pixel, others: readonly Pixel[], line: readonly Pixel[]): boolean {
  const between = boxRound([one, ...others])
  let from = line[0]
  for (const to of line) {
    if (from && overlaps(between, from, to)) for (const other of others) if (segmentsCross(one, other, from, to)) return true
    from = to
  }
  return false
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
