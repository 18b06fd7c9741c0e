import type { LonLat } from '../../domain/distance'
import type { Ring } from './shapes'

interface Segment {
  readonly index: number
  readonly from: LonLat
  readonly to: LonLat
  readonly west: number
  readonly east: number
}

/** Where an open ring crosses itself: a position near the first crossing found from the west; `null` where it does not. */
export function crossingOf(ring: Ring): LonLat | null {
  const segments = ring
    .map((from, index): Segment => {
      const to = ring[(index + 1) % ring.length] ?? from
      return { index, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }
    })
    .sort((a, b) => a.west - b.west)
  let open: Segment[] = []
  for (const segment of segments) {
    open = open.filter(({ east }) => east >= segment.west)
    if (open.some((other) => !areNeighbours(segment.index, other.index, ring.length) && cross(segment, other))) return segment.from
    open.push(segment)
  }
  return null
}

function areNeighbours(a: number, b: number, count: number): boolean {
  return Math.abs(a - b) === 1 || Math.abs(a - b) === count - 1
}

function cross(a: Segment, b: Segment): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0
}

/** On which side of a segment a position lies: above 0 on its left, below on its right. */
function side({ from, to }: Segment, [x, y]: LonLat): number {
  return (to[0] - from[0]) * (y - from[1]) - (x - from[0]) * (to[1] - from[1])
}
