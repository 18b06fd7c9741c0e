import type { LonLat } from '../../domain/distance'

const metresInDegree = 111_100

/**
 * A line with fewer points, none of those left out further from it than the tolerance given for where it lay, in metres (Douglas and Peucker 1973,
 * Cartographica 10(2)). Ends are kept.
 */
export function thin(line: readonly LonLat[], tolerance: (position: LonLat) => number): LonLat[] {
  const keep = new Set([0, line.length - 1])
  const split = (from: number, to: number) => {
    const [a, b] = [line[from], line[to]]
    if (!a || !b || to - from < 2) return
    let worst = 1
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const p = line[i]
      if (!p) continue
      const excess = offLine(p, a, b) / tolerance(p)
      if (excess > worst) {
        worst = excess
        at = i
      }
    }
    if (at < 0) return
    keep.add(at)
    split(from, at)
    split(at, to)
  }
  split(0, line.length - 1)
  return line.filter((_, i) => keep.has(i))
}

/** The same for a ring, open: it is parted at its first point and the one furthest from that. */
export function thinRing(ring: readonly LonLat[], tolerance: (position: LonLat) => number): LonLat[] {
  const first = ring[0]
  if (!first) return []
  const distances = ring.map((p) => Math.hypot((p[0] - first[0]) * 0.7, p[1] - first[1]))
  const furthest = distances.indexOf(distances.reduce((a, b) => Math.max(a, b), 0))
  const there = thin(ring.slice(0, furthest + 1), tolerance)
  const back = thin([...ring.slice(furthest), first], tolerance)
  return [...there, ...back.slice(1, -1)]
}

function offLine(p: LonLat, a: LonLat, b: LonLat): number {
  const east = metresInDegree * Math.cos((p[1] * Math.PI) / 180)
  const [ux, uy] = [(b[0] - a[0]) * east, (b[1] - a[1]) * metresInDegree]
  const [vx, vy] = [(p[0] - a[0]) * east, (p[1] - a[1]) * metresInDegree]
  const length = ux * ux + uy * uy
  const along = length > 0 ? Math.min(1, Math.max(0, (ux * vx + uy * vy) / length)) : 0
  return Math.hypot(vx - along * ux, vy - along * uy)
}
