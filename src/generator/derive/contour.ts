import type { LonLat } from '../../domain/distance'
import type { Rectangle } from '../../cartography/clip'

/** A value at each position; what is sought is where it is zero. Its sign must be right, its size need not be a distance. */
export type Field = (position: LonLat) => number

export interface Contour {
  readonly points: readonly LonLat[]
  readonly closed: boolean
}

interface Grid {
  readonly frame: Rectangle
  readonly step: readonly [longitude: number, latitude: number]
}

type Corner = readonly [i: number, j: number]

/**
 * Lines along which a field is zero inside a frame, by marching squares (Lorensen and Cline 1987, in the plane) with every crossing of a grid edge found by
 * halving. The negative side lies to the left. What is smaller than the grid's step may be missed.
 * @param sampled values of the field at the grid's corners, row by row from the south-west
 */
export function contoursOf(field: Field, { frame: [west, south, east, north], step }: Grid, sampled?: Float64Array): Contour[] {
  const columns = Math.round((east - west) / step[0]) + 1
  const rows = Math.round((north - south) / step[1]) + 1
  const at = ([i, j]: Corner): LonLat => [west + i * step[0], south + j * step[1]]
  const values = sampled ?? Float64Array.from({ length: columns * rows }, (_, n) => field(at([n % columns, Math.floor(n / columns)])))
  const value = ([i, j]: Corner) => values[j * columns + i] ?? Number.NaN
  const inside = (corner: Corner) => value(corner) < 0
  const next = new Map<string, string>()
  const points = new Map<string, LonLat>()
  const crossing = (a: Corner, b: Corner): string => {
    const [p, q] = a[0] < b[0] || a[1] < b[1] ? [a, b] : [b, a]
    const key = `${p},${q}`
    if (!points.has(key)) points.set(key, zeroBetween(field, at(p), at(q)))
    return key
  }
  for (let j = 0; j < rows - 1; j++) {
    for (let i = 0; i < columns - 1; i++) {
      const corners: readonly Corner[] = [
        [i, j],
        [i + 1, j],
        [i + 1, j + 1],
        [i, j + 1],
      ]
      const count = corners.filter(inside).length
      if (count === 0 || count === 4) continue
      // anticlockwise round the cell: where the edge leaves the inside a line ends, where it enters one begins
      const edges = corners.map((corner, n) => [corner, corners[(n + 1) % 4] ?? corner] as const)
      const leaving = edges.filter(([a, b]) => inside(a) && !inside(b))
      const entering = edges.filter(([a, b]) => !inside(a) && inside(b))
      for (const [n, [a, b]] of leaving.entries()) {
        const [c, d] = entering[n] ?? [a, b]
        next.set(crossing(a, b), crossing(c, d))
      }
    }
  }
  return chain(next, points)
}

function chain(next: ReadonlyMap<string, string>, points: ReadonlyMap<string, LonLat>): Contour[] {
  const ends = new Set(next.values())
  const starts = [...next.keys()].filter((key) => !ends.has(key))
  const seen = new Set<string>()
  const walk = (start: string): Contour => {
    const line: LonLat[] = []
    let key: string | undefined = start
    while (key !== undefined && !seen.has(key)) {
      seen.add(key)
      const point = points.get(key)
      if (point) line.push(point)
      key = next.get(key)
    }
    return { points: line, closed: key === start }
  }
  const open = starts.map(walk)
  const closed = [...next.keys()].flatMap((key) => (seen.has(key) ? [] : [walk(key)]))
  return [...open, ...closed]
}

/** The position between two of different sign where the sign turns, to a thousandth of the way or a metre or so. */
export function zeroBetween(field: Field, from: LonLat, to: LonLat): LonLat {
  const startsInside = field(from) < 0
  let [low, high] = [0, 1]
  const between = (t: number): LonLat => [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]
  for (let step = 0; step < 18; step++) {
    const middle = (low + high) / 2
    if (field(between(middle)) < 0 === startsInside) low = middle
    else high = middle
  }
  return between((low + high) / 2)
}

/**
 * The same line with points put in between until no middle of two neighbours lies further than `tolerance` metres off the zero, looked for at right angles.
 */
export function refine({ points, closed }: Contour, field: Field, tolerance: number): Contour {
  const first = points[0]
  const ring = closed && first ? [...points, first] : points
  const refined = ring.flatMap((point, i) => {
    const after = ring[i + 1]
    return after ? [point, ...inserted(point, after, field, tolerance, 7)] : [point]
  })
  return { points: closed ? refined.slice(0, -1) : refined, closed }
}

function inserted(a: LonLat, b: LonLat, field: Field, tolerance: number, depth: number): LonLat[] {
  const east = metresInDegree * Math.cos((a[1] * Math.PI) / 180)
  const [dx, dy] = [(b[0] - a[0]) * east, (b[1] - a[1]) * metresInDegree]
  const length = Math.hypot(dx, dy)
  if (depth === 0 || length < 2 * tolerance) return []
  const aside = (t: number): LonLat => [(a[0] + b[0]) / 2 - (t * dy) / east, (a[1] + b[1]) / 2 + (t * dx) / metresInDegree]
  const reach = 0.6
  const [left, right] = [aside(reach), aside(-reach)]
  if (field(left) < 0 === field(right) < 0) return []
  const middle = zeroBetween(field, left, right)
  const off = Math.hypot((middle[0] - (a[0] + b[0]) / 2) * east, (middle[1] - (a[1] + b[1]) / 2) * metresInDegree)
  if (off < tolerance && length < 4000) return [middle]
  return [...inserted(a, middle, field, tolerance, depth - 1), middle, ...inserted(middle, b, field, tolerance, depth - 1)]
}

const metresInDegree = 111_100
