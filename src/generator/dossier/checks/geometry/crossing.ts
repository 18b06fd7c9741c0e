type Point = readonly [number, number]

/** Where a closed ring crosses itself, or `null`. Stretches are compared with those in the same cells of a grid alone. */
export function crossingOf(ring: readonly Point[]): Point | null {
  const size = cellSize(ring)
  const cells = new Map<string, number[]>()
  for (let index = 0; index + 1 < ring.length; index++) {
    const [from, to] = stretch(ring, index)
    for (const cell of cellsOf(from, to, size)) {
      const others = cells.get(cell) ?? []
      for (const other of others) {
        const areNeighbours = index - other === 1 || (other === 0 && index === ring.length - 2)
        const crossing = areNeighbours ? null : meeting(stretch(ring, other), [from, to])
        if (crossing) return crossing
      }
      others.push(index)
      cells.set(cell, others)
    }
  }
  return null
}

function stretch(ring: readonly Point[], index: number): readonly [Point, Point] {
  return [ring[index] ?? [0, 0], ring[index + 1] ?? [0, 0]]
}

/** About as many cells a side as the ring has stretches, so that few share one, at least one. */
function cellSize(ring: readonly Point[]): number {
  let longest = 0
  let total = 0
  for (let index = 0; index + 1 < ring.length; index++) {
    const [[x1, y1], [x2, y2]] = stretch(ring, index)
    const length = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))
    longest = Math.max(longest, length)
    total += length
  }
  return Math.max((2 * total) / ring.length, longest / 50, 1e-9)
}

function* cellsOf([x1, y1]: Point, [x2, y2]: Point, size: number): Generator<string> {
  const [left, right] = [Math.floor(Math.min(x1, x2) / size), Math.floor(Math.max(x1, x2) / size)]
  const [bottom, top] = [Math.floor(Math.min(y1, y2) / size), Math.floor(Math.max(y1, y2) / size)]
  for (let x = left; x <= right; x++) for (let y = bottom; y <= top; y++) yield `${x} ${y}`
}

/** Where two stretches cross; touching ends are no crossing. */
function meeting([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): Point | null {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]]
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]]
  const across = rx * sy - ry * sx
  if (across === 0) return null
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / across
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / across
  return t > 0 && t < 1 && u > 0 && u < 1 ? [a[0] + t * rx, a[1] + t * ry] : null
}
