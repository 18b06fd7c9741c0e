type Point = readonly [number, number]

/** Where a closed ring crosses itself, or `null`. From the west eastwards, each stretch is compared with those that reach as far as it begins. */
export function crossingOf(ring: readonly Point[]): Point | null {
  const stretches = ring.slice(1).flatMap((to, index) => stretchesTo(ring[index], to, index))
  let open: Stretch[] = []
  for (const stretch of stretches.sort((one, other) => one.west - other.west)) {
    open = open.filter(({ east }) => east >= stretch.west)
    for (const other of open) {
      const crossing = areNeighbours(stretch.index, other.index, stretches.length) ? null : meeting(stretch, other)
      if (crossing) return crossing
    }
    open.push(stretch)
  }
  return null
}

/** A straight stretch of a ring between two of its points. */
interface Stretch {
  readonly index: number
  readonly from: Point
  readonly to: Point
  readonly west: number
  readonly east: number
}

function stretchesTo(from: Point | undefined, to: Point, index: number): readonly Stretch[] {
  return from ? [{ index, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }] : []
}

function areNeighbours(a: number, b: number, count: number): boolean {
  return Math.abs(a - b) === 1 || Math.abs(a - b) === count - 1
}

/** Where two stretches cross; touching ends are no crossing. */
function meeting({ from: a, to: b }: Stretch, { from: c, to: d }: Stretch): Point | null {
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.min(a[1], b[1]) > Math.max(c[1], d[1])) return null
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]]
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]]
  const across = rx * sy - ry * sx
  if (across === 0) return null
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / across
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / across
  return t > 0 && t < 1 && u > 0 && u < 1 ? [a[0] + t * rx, a[1] + t * ry] : null
}
