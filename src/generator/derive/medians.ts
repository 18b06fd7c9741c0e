import type { LonLat } from '../../domain/distance'
import type { Rectangle } from '../../cartography/clip'
import type { Coast } from './coast'
import { contoursOf, type Field, refine } from './contour'
import { thin } from './thin'

/** Twelve nautical miles: how far past the last land a line is carried on. */
export const territorialSea = 22_224

interface Between {
  readonly one: Coast
  readonly other: Coast
  /** Where to look. */
  readonly frame: Rectangle
  /** Degrees between the points at which the line is first looked for. */
  readonly step?: number
  /** Where the line belongs to another pair of coasts and ends. */
  readonly endsWhere?: (position: LonLat) => boolean
}

/**
 * The line at equal distance from two coasts, carried on beyond the strait until it is twelve nautical miles further from land than where the strait is
 * narrowest. Points are equidistant on the ellipsoid within a metre or so; between points the line is off by at most 0.3 % of its distance from land.
 */
export function median({ one, other, frame, step = 0.02, endsWhere = () => false }: Between): LonLat[] {
  const field: Field = (p) => one.distance(p) - other.distance(p)
  const found = contoursOf(field, { frame, step: [step, step] }).map((contour) => refine(contour, field, 15).points)
  const nearest = (line: readonly LonLat[]) =>
    line.reduce((least, p) => (endsWhere(p) ? least : Math.min(least, one.distance(p))), Number.POSITIVE_INFINITY)
  const [line = []] = [...found].sort((a, b) => nearest(a) - nearest(b))
  const furthest = nearest(line) + territorialSea
  const belongs = (p: LonLat) => !endsWhere(p) && one.distance(p) <= furthest
  const first = line.findIndex(belongs)
  const last = line.findLastIndex(belongs)
  return thin(line.slice(first, last + 1), (p) => Math.max(5, 0.003 * one.distance(p))).map(rounded)
}

interface ToTheLimit {
  readonly one: Coast
  readonly other: Coast
  /** Where this coast is nearer, the line ends. */
  readonly third: Coast
  readonly frame: Rectangle
  /** Metres from land up to which the line is carried. */
  readonly reach: number
}

/** Where zones beyond the territorial sea meet: the line at equal distance from two coasts, from twelve nautical miles off them as far as the reach of both. */
export function medianToTheLimit({ one, other, third, frame, reach }: ToTheLimit): LonLat[][] {
  const field: Field = (p) => one.distance(p) - other.distance(p)
  const isNearest = (p: LonLat) => third.distance(p, one.distance(p)) >= one.distance(p)
  const belongs = (p: LonLat) => one.distance(p) >= territorialSea && one.distance(p) <= reach && isNearest(p)
  return contoursOf(field, { frame, step: [0.05, 0.05] })
    .map((contour) => refine(contour, field, 60).points)
    .flatMap((line) => runs(line, belongs))
    .map((line) => thin(line, (p) => Math.max(60, 0.004 * one.distance(p))).map(rounded))
}

/** The stretches of a line, of two points or more, that pass a test throughout. */
function runs(line: readonly LonLat[], passes: (position: LonLat) => boolean): LonLat[][] {
  const found: LonLat[][] = [[]]
  for (const point of line) {
    if (passes(point)) found.at(-1)?.push(point)
    else if (found.at(-1)?.length) found.push([])
  }
  return found.filter((run) => run.length > 1)
}

/** To five decimals, a metre. */
export function rounded([longitude, latitude]: LonLat): LonLat {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))]
}
