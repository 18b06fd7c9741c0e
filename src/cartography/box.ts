import type { Pixel } from './projection'

/** A rectangle in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether a point lies in a box, its edges included. */
export function isIn({ left, top, right, bottom }: Box, point: Pixel): boolean {
  const x = point[0]
  const y = point[1]
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Whether two boxes share any room; boxes that only touch do not. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a box lies wholly in another. */
export function encloses(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
}

/** The room that two boxes share; a box without width or height where they share none. */
export function common(a: Box, b: Box): Box {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)]
  return { left, top, right: Math.max(left, Math.min(a.right, b.right)), bottom: Math.max(top, Math.min(a.bottom, b.bottom)) }
}

/** The box that reaches so many pixels from a point to each side. */
export function boxAround([x, y]: Pixel, by: number): Box {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by }
}

/** A box with so many pixels more on each side. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

/** The least box that holds all points. */
export function boxRound(points: Iterable<Pixel>): Box {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

export function middleOfBox({ left, top, right, bottom }: Box): Pixel {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** Points spread evenly over a box, `count` a side. */
export function latticeOver({ left, top, right, bottom }: Box, count: number): readonly Pixel[] {
  const steps = Array.from({ length: count }, (_, i) => (i + 0.5) / count)
  return steps.flatMap((v) => steps.map((u): Pixel => [left + u * (right - left), top + v * (bottom - top)]))
}
