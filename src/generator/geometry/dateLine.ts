import { doubleArea, woundRing } from '../../domain/ring'
import type { LonLat } from '../../domain/distance'

/** A ring or polygon as `shapes.ts` has it. */
type Line = readonly LonLat[]
type Rings = readonly Line[]
type Edge = readonly [from: LonLat, to: LonLat]

/** A line whose longitudes run on beyond ±180° instead of leaping to the other side. */
export function unrolled(line: Line): Line {
  let turn = 0
  let before: LonLat | undefined
  return line.map((point): LonLat => {
    if (before && point[0] - before[0] > 180) turn -= 360
    if (before && point[0] - before[0] < -180) turn += 360
    before = point
    return turn === 0 ? point : [point[0] + turn, point[1]]
  })
}

/** A line turned round the world until it begins as near as it can to a meridian; a point is a line of one. */
export function turnedNear(longitude: number, line: Line): Line {
  const [first] = line
  const turn = first ? 360 * Math.round((longitude - first[0]) / 360) : 0
  return turn === 0 ? line : line.map(([x, y]): LonLat => [x + turn, y])
}

/** A point turned round the world until it lies as near as it can to a meridian. */
export function pointNear(longitude: number, point: LonLat): LonLat {
  return turnedNear(longitude, [point])[0] ?? point
}

/** Strokes of which one ends where another begins, as those of a line that RFC 7946 has cut at the date line, in one. */
export function joinedStrokes(strokes: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (const stroke of strokes) {
    const before = joined.at(-1)
    const end = before?.at(-1)
    if (before && end && stroke[0] && isOnDateLine(end) && isSame(end, stroke[0]))
      joined[joined.length - 1] = [...before, ...stroke.slice(1)]
    else joined.push(stroke)
  }
  return joined
}

/**
 * Polygons with open rings, those that RFC 7946 has cut at the date line made one again: what two of them share on it is no coast.
 * Pieces that do not meet there point by point stay as they are.
 */
export function joinedPolygons(polygons: readonly Rings[]): readonly Rings[] {
  const cut = polygons.filter(([outer = []]) => edgesOf(outer).some(isAlongDateLine))
  if (cut.length < 2) return polygons
  const edges = cut.flatMap((rings) => rings.flatMap((ring, i) => edgesOf(woundRing(ring, i === 0))))
  const known = new Set(edges.map(nameOf))
  const isShared = (edge: Edge) => isAlongDateLine(edge) && known.has(nameOf([edge[1], edge[0]]))
  const rings = ringsAlong(edges.filter((edge) => !isShared(edge)))
  const outer = rings.filter((ring) => doubleArea(ring) > 0)
  const holes = rings.filter((ring) => doubleArea(ring) < 0)
  const [one] = outer
  // Which of several lands a hole is in is not asked: pieces with holes meet in one.
  if (!one || (outer.length > 1 && holes.length > 0)) return polygons
  const whole = outer.length === 1 ? [[one, ...holes]] : outer.map((ring) => [ring])
  return [...polygons.filter((rings) => !cut.includes(rings)), ...whole]
}

/** The rings that edges make, each followed from where it begins. */
function ringsAlong(edges: readonly Edge[]): readonly Line[] {
  const from = new Map<string, LonLat[]>()
  for (const [start, end] of edges) {
    const ends = from.get(String(start))
    if (ends) ends.push(end)
    else from.set(String(start), [end])
  }
  return edges.flatMap(([start]) => {
    const ring: LonLat[] = []
    for (let next = from.get(String(start))?.pop(); next; next = from.get(String(next))?.pop()) ring.push(next)
    return ring.length > 2 ? [ring] : []
  })
}

function edgesOf(ring: Line): readonly Edge[] {
  return ring.flatMap((point, i): Edge[] => {
    const next = ring[(i + 1) % ring.length]
    return next ? [[point, next]] : []
  })
}

const isOnDateLine = ([longitude]: LonLat) => Math.abs(longitude % 360) === 180
const isAlongDateLine = ([from, to]: Edge) => isOnDateLine(from) && from[0] === to[0]
const isSame = (one: LonLat, other: LonLat) => one[0] === other[0] && one[1] === other[1]
const nameOf = ([from, to]: Edge) => `${from} ${to}`
