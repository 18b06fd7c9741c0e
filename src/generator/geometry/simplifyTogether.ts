import type { PixelRing } from '../../cartography/pathData'
import type { Pixel } from '../../cartography/projection'
import { simplifyRing } from './simplify'

export interface Coast {
  readonly ring: PixelRing
  /** Area in square pixels under which the triangle at a point is dropped. */
  readonly least: (point: Pixel) => number
}

/**
 * Rings simplified so that what two of them share they still share afterwards: each stretch between two points where coasts part or meet is simplified
 * once, whichever rings run along it and which way, and those points stay.
 */
export function simplifyTogether(coasts: readonly Coast[]): readonly Pixel[][] {
  const corners = cornersOf(coasts.map(({ ring }) => ring))
  const done = new Map<string, readonly Pixel[]>()
  const once = (line: PixelRing, simplified: () => readonly Pixel[]): readonly Pixel[] => {
    const found = done.get(keyOf(line)) ?? done.get(keyOf([...line].reverse()))?.toReversed()
    if (found) return found
    const result = simplified()
    done.set(keyOf(line), result)
    return result
  }
  return coasts.map(({ ring, least }) => {
    const at = ring.flatMap((point, i) => (corners.junctions.has(String(point)) ? [i] : []))
    if (at.length === 0) {
      if (!ring.some((point) => corners.shared.has(String(point)))) return simplifyRing(ring, { least })
      const line = fromLeast(ring)
      return [...once([...line, ...line.slice(0, 1)], () => closed(simplifyRing(line, { least })))].slice(0, -1)
    }
    return at
      .flatMap((from, n) => {
        const to = at[n + 1] ?? (at[0] ?? 0) + ring.length
        const line = Array.from({ length: to - from + 1 }, (_, i) => ring[(from + i) % ring.length] ?? ([0, 0] as const))
        return once(line, () => simplifyLine(line, least)).slice(0, -1)
      })
      .map(([x, y]): Pixel => [x, y])
  })
}

/** A line with fewer points: its ends stay, and unless it is straight one point between them, so that no ring shrinks to nothing. */
function simplifyLine(line: PixelRing, least: Coast['least']): readonly Pixel[] {
  if (line.length < 3) return line
  const [start, end] = [line[0], line.at(-1)]
  if (!start || !end) return line
  const isLoop = String(start) === String(end)
  if (!isLoop && line.every((point) => isBetween(start, point, end))) return [start, end]
  const kept = simplifyRing(isLoop ? line.slice(0, -1) : line, { least, pinned: (point) => point === start || point === end })
  return isLoop ? closed(kept) : kept
}

function isBetween(start: Pixel, point: Pixel, end: Pixel): boolean {
  return Math.abs((end[0] - start[0]) * (point[1] - start[1]) - (point[0] - start[0]) * (end[1] - start[1])) < 1e-6
}

function closed(ring: readonly Pixel[]): readonly Pixel[] {
  return [...ring, ...ring.slice(0, 1)]
}

/** A ring that begins at its westernmost, then northernmost point. */
function fromLeast(ring: PixelRing): PixelRing {
  const start = ring.reduce((best, p, i) => {
    const q = ring[best] ?? p
    return p[0] < q[0] || (p[0] === q[0] && p[1] < q[1]) ? i : best
  }, 0)
  return [...ring.slice(start), ...ring.slice(0, start)]
}

/** Enough of a line to tell it from all others that end where it ends. */
function keyOf(line: PixelRing): string {
  return [line.length, line[0], line[1], line.at(-2), line.at(-1)].join(' ')
}

/** Points that several rings run through, and those of them at which the rings' ways part or meet. */
function cornersOf(rings: readonly PixelRing[]): { readonly shared: ReadonlySet<string>; readonly junctions: ReadonlySet<string> } {
  const neighbours = new Map<string, string>()
  const shared = new Set<string>()
  const junctions = new Set<string>()
  for (const ring of rings) {
    for (const [i, point] of ring.entries()) {
      const key = String(point)
      const both = [String(ring.at(i - 1)), String(ring[(i + 1) % ring.length])].sort().join(' ')
      const before = neighbours.get(key)
      if (before === undefined) neighbours.set(key, both)
      else shared.add(key)
      if (before !== undefined && before !== both) junctions.add(key)
    }
  }
  return { shared, junctions }
}
