import type { LonLat } from '../../domain/distance'
import type { Ring } from '../geometry/shapes'

/** WGS 84. */
const a = 6_378_137
const e2 = 0.006_694_379_990_14
/** Radius for turning a chord into an arc; at 400 km an error of 1 % in it shifts the arc by less than a metre. */
const meanRadius = 6_371_009

type Point = readonly [x: number, y: number, z: number]

/** Stretches of coast, to be asked how far it is from anywhere. */
export interface Coast {
  /**
   * Metres from a position to the nearest point of the coast, on land as at sea; 1 m or better to 50 km, 30 m at 400 km.
   * Infinite where the coast is not nearer than `within`, which saves the search.
   */
  readonly distance: (from: LonLat, within?: number) => number
  /** The nearest point of the coast. */
  readonly nearest: (from: LonLat) => LonLat
}

interface Segment {
  readonly from: Point
  readonly to: Point
  readonly ends: readonly [LonLat, LonLat]
}

interface Box {
  readonly least: Point
  readonly most: Point
}
interface Leaf extends Box {
  readonly segments: readonly Segment[]
}
interface Branch extends Box {
  readonly halves: readonly [Node, Node]
}
type Node = Leaf | Branch

/** A tree of boxes round the segments of rings, in earth-centred coordinates, where the straight line between two points is known without projection. */
export function coastOf(rings: readonly Ring[]): Coast {
  const root = boxes(rings.flatMap(segmentsOf))
  const search = (from: LonLat, within = Number.POSITIVE_INFINITY) => nearestIn(root, earthCentred(from), within * within)
  return {
    distance: (from, within) => {
      const { squared, segment } = search(from, within)
      if (!segment) return Number.POSITIVE_INFINITY
      return 2 * meanRadius * Math.asin(Math.min(1, Math.sqrt(squared) / (2 * meanRadius)))
    },
    nearest: (from) => {
      const { segment, along } = search(from)
      if (!segment) throw new Error('a coast without any segment has no nearest point')
      const [[lon1, lat1], [lon2, lat2]] = segment.ends
      return [lon1 + along * (lon2 - lon1), lat1 + along * (lat2 - lat1)]
    },
  }
}

function earthCentred([longitude, latitude]: LonLat): Point {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
  const n = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2)
  return [n * Math.cos(phi) * Math.cos(lambda), n * Math.cos(phi) * Math.sin(lambda), n * (1 - e2) * Math.sin(phi)]
}

function segmentsOf(ring: Ring): Segment[] {
  const points = ring.map(earthCentred)
  return ring.flatMap((position, i) => {
    const j = (i + 1) % ring.length
    const [from, to, end] = [points[i], points[j], ring[j]]
    return from && to && end ? [{ from, to, ends: [position, end] as const }] : []
  })
}

function boxes(segments: readonly Segment[]): Node {
  const ends = segments.flatMap(({ from, to }) => [from, to])
  const reach = (pick: (values: readonly number[]) => number): Point => [
    pick(ends.map((p) => p[0])),
    pick(ends.map((p) => p[1])),
    pick(ends.map((p) => p[2])),
  ]
  const least = reach((values) => values.reduce((x, y) => Math.min(x, y), Number.POSITIVE_INFINITY))
  const most = reach((values) => values.reduce((x, y) => Math.max(x, y), Number.NEGATIVE_INFINITY))
  if (segments.length <= 8) return { least, most, segments }
  const spans = [most[0] - least[0], most[1] - least[1], most[2] - least[2]] as const
  const axis = spans[0] >= spans[1] && spans[0] >= spans[2] ? 0 : spans[1] >= spans[2] ? 1 : 2
  const sorted = [...segments].sort((p, q) => p.from[axis] + p.to[axis] - q.from[axis] - q.to[axis])
  const half = sorted.length >> 1
  return { least, most, halves: [boxes(sorted.slice(0, half)), boxes(sorted.slice(half))] }
}

interface Found {
  squared: number
  segment: Segment | undefined
  along: number
}

function nearestIn(root: Node, point: Point, squared: number): Found {
  const found: Found = { squared, segment: undefined, along: 0 }
  const visit = (node: Node) => {
    if (toBox(node, point) >= found.squared) return
    if ('segments' in node) for (const segment of node.segments) measure(segment, point, found)
    else {
      const [left, right] = node.halves
      const leftFirst = toBox(left, point) <= toBox(right, point)
      visit(leftFirst ? left : right)
      visit(leftFirst ? right : left)
    }
  }
  visit(root)
  return found
}

function toBox({ least, most }: Box, [x, y, z]: Point): number {
  const dx = Math.max(least[0] - x, 0, x - most[0])
  const dy = Math.max(least[1] - y, 0, y - most[1])
  const dz = Math.max(least[2] - z, 0, z - most[2])
  return dx * dx + dy * dy + dz * dz
}

function measure(segment: Segment, [x, y, z]: Point, found: Found): void {
  const { from, to } = segment
  const [ux, uy, uz] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  const [vx, vy, vz] = [x - from[0], y - from[1], z - from[2]]
  const length = ux * ux + uy * uy + uz * uz
  const along = length > 0 ? Math.min(1, Math.max(0, (ux * vx + uy * vy + uz * vz) / length)) : 0
  const squared = (vx - along * ux) ** 2 + (vy - along * uy) ** 2 + (vz - along * uz) ** 2
  if (squared < found.squared) {
    found.squared = squared
    found.segment = segment
    found.along = along
  }
}
