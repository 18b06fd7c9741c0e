import type { Box } from '../freeArea'
import type { Outline } from '../geometry'
import { contains, type PixelRing, ringsOf } from '../pathData'
import type { Pixel } from '../projection'

/** A ring of a land's coast with the box round it, in pixels of the grid. */
interface Ring {
  readonly id: string
  readonly points: PixelRing
  readonly box: Box
}

/** The coasts of a level of detail, read once: what names are kept clear of, whatever the zoom. */
export interface Coasts {
  readonly gridZoom: number
  readonly rings: readonly Ring[]
}

const known = new WeakMap<readonly Outline[], Coasts>()

/**
 * The coasts of outlines; read once for each list of them.
 * @param land further land without a place of its own, as path data on a grid of its own
 */
export function coastsOf(outlines: readonly Outline[], gridZoom: number, land?: { readonly d: string; readonly gridZoom: number }): Coasts {
  const read = known.get(outlines) ?? readCoasts(outlines, gridZoom, land)
  known.set(outlines, read)
  return read
}

function readCoasts(outlines: readonly Outline[], gridZoom: number, land?: { readonly d: string; readonly gridZoom: number }): Coasts {
  const rings = (id: string, d: string, scale: number): Ring[] =>
    ringsOf(d).map((ring) => {
      const points = scale === 1 ? ring : ring.map(([x, y]): Pixel => [x * scale, y * scale])
      return { id, points, box: boxRound(points) }
    })
  const named = outlines.flatMap(({ id, d }) => rings(id, d, 1))
  return { gridZoom, rings: land ? [...named, ...rings('', land.d, 2 ** (gridZoom - land.gridZoom))] : named }
}

/** The coasts in and round a view, at its zoom: pixels from the shared origin. */
export interface CoastView {
  /** Whether a coast passes through a box. */
  readonly crosses: (box: Box) => boolean
  /** The land that a point lies on; `null` at sea. */
  readonly landAt: (point: Pixel) => string | null
  /** The nearest land to a box and how far it is, no further than `reach`; `null` where there is none. A box on land lies on that land. */
  readonly nearest: (box: Box, reach: number) => { readonly id: string; readonly distance: number } | null
  /** The corners of the coast of some lands that lie in the view. */
  readonly cornersOf: (ids: ReadonlySet<string>) => readonly Pixel[]
  /** Points spread evenly over the view, each with the land that it lies on. */
  readonly lattice: () => readonly { readonly at: Pixel; readonly land: string | null }[]
}

/** Side of the squares that segments are sorted into, pixels. */
const cell = 32
/** Land beyond the edges of a view by so much still counts as near, pixels. */
const margin = 96

export interface Segment {
  readonly id: string
  readonly from: Pixel
  readonly to: Pixel
}

/** @param covers what lies over the view: land under it is not seen */
export function coastView({ gridZoom, rings }: Coasts, zoom: number, view: Box, covers: readonly Box[] = []): CoastView {
  const scale = 2 ** (zoom - gridZoom)
  const wide = { left: view.left - margin, top: view.top - margin, right: view.right + margin, bottom: view.bottom + margin }
  const near = rings
    .filter(({ box }) => meet(scaled(box, scale), wide))
    .map(({ id, points, box }) => ({ id, box: scaled(box, scale), points: thinned(points, scale) }))
  const index = segmentIndex(wide)
  for (const { id, points } of near) {
    let from = points.at(-1)
    for (const to of points) {
      if (from) index.add({ id, from, to })
      from = to
    }
  }
  const landAt = (point: Pixel) => near.find(({ box, points }) => isIn(box, point) && contains([points], point))?.id ?? null
  const isSeen = (point: Pixel) => isIn(view, point) && !covers.some((cover) => isIn(cover, point))
  const inView = new Map<string, readonly Pixel[]>()
  const cornersIn = (id: string) => {
    const known = inView.get(id)
    if (known) return known
    const found = near.filter((ring) => ring.id === id).flatMap(({ points }) => points.filter(isSeen))
    inView.set(id, found)
    return found
  }
  let lattice: readonly { readonly at: Pixel; readonly land: string | null }[] | null = null
  return {
    landAt,
    cornersOf: (ids) => [...ids].flatMap(cornersIn),
    lattice() {
      lattice ??= latticeOver(view, 9)
        .filter(isSeen)
        .map((at) => ({ at, land: landAt(at) }))
      return lattice
    },
    crosses: index.crosses,
    nearest(box, reach) {
      const on = landAt([(box.left + box.right) / 2, (box.top + box.bottom) / 2])
      if (on !== null) return { id: on, distance: 0 }
      let best: { id: string; distance: number } | null = null
      for (const { id, from, to } of index.near(box, reach)) {
        const distance = distanceTo(box, from, to)
        if (distance <= (best?.distance ?? reach)) best = { id, distance }
      }
      return best
    },
  }
}

/** Points over a box, `count` a side. */
export function latticeOver({ left, top, right, bottom }: Box, count: number): readonly Pixel[] {
  const steps = Array.from({ length: count }, (_, i) => (i + 0.5) / count)
  return steps.flatMap((v) => steps.map((u): Pixel => [left + u * (right - left), top + v * (bottom - top)]))
}

/** Straight segments sorted into squares, so that a box is held against those near it and no others. */
export interface SegmentIndex {
  readonly add: (segment: Segment) => void
  /** Whether any segment passes through a box. */
  readonly crosses: (box: Box) => boolean
  /** The segments in the squares of a box and of what lies round it. */
  readonly near: (box: Box, around: number) => readonly Segment[]
}

/** @param within where boxes will lie: what lies outside is left out */
export function segmentIndex(within: Box): SegmentIndex {
  const cells = new Map<number, Segment[]>()
  const near = (box: Box, around: number): readonly Segment[] => {
    const found: Segment[] = []
    const [left, top] = [Math.floor((box.left - around) / cell), Math.floor((box.top - around) / cell)]
    const [right, bottom] = [Math.floor((box.right + around) / cell), Math.floor((box.bottom + around) / cell)]
    for (let i = left; i <= right; i++)
      for (let j = top; j <= bottom; j++) {
        const here = cells.get(keyOf(i, j))
        if (here) for (const segment of here) found.push(segment)
      }
    return found
  }
  return {
    near,
    crosses: (box) => near(box, 0).some(({ from, to }) => meetsSegment(box, from, to)),
    add(segment) {
      if (meetsSegment(within, segment.from, segment.to)) sortIn(segment, within, cells)
    },
  }
}

/** Lines, straight piece by straight piece, as far as they are in view. */
export function indexOf(lines: readonly (readonly Pixel[])[], view: Box): SegmentIndex {
  const index = segmentIndex(view)
  for (const line of lines) for (const [i, to] of line.entries()) if (line[i - 1]) index.add({ id: '', from: line[i - 1] ?? to, to })
  return index
}

/** One key for a square; views are some hundred squares wide and high, however far from the origin. */
const keyOf = (i: number, j: number) => i * 2 ** 22 + j

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

export function isIn({ left, top, right, bottom }: Box, [x, y]: Pixel): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a straight segment touches a box: by clipping it to each side in turn (Liang and Barsky 1984, ACM Transactions on Graphics 3(1)). */
export function meetsSegment({ left, top, right, bottom }: Box, [x0, y0]: Pixel, [x1, y1]: Pixel): boolean {
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

/** Nearer than this to the corner before, a corner of the coast is left out, pixels: a name keeps further off than that. */
const fine = 2

/** A ring in pixels of the screen, without corners that no one could tell apart. */
function thinned(points: PixelRing, scale: number): PixelRing {
  const kept: Pixel[] = []
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  for (const [x, y] of points) {
    if (Math.abs(x * scale - lastX) < fine && Math.abs(y * scale - lastY) < fine) continue
    lastX = x * scale
    lastY = y * scale
    kept.push([lastX, lastY])
  }
  return kept
}

/** Pixels from a box to a segment; 0 where they touch. */
function distanceTo(box: Box, from: Pixel, to: Pixel): number {
  const ends = Math.min(outside(box, from), outside(box, to))
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

function outside({ left, top, right, bottom }: Box, [x, y]: Pixel): number {
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

function scaled({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by }
}

function boxRound(points: PixelRing): Box {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}
