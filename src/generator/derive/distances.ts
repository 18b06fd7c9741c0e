import { inKilometres, type LonLat } from '../../domain/distance'
import type { DistanceRow } from '../../domain/content/detail'
import { type Polygon, readShapes, type Ring, type Shape, withoutRocks } from '../geometry/shapes'
import { toTenMetres } from '../geometry/toTenMetres'
import { type Coast, coastOf } from './coast'
import { areJoined, coastline, edgesOf } from './coastline'
import { geodesicDistance } from './geodesic'
import { liesIn, type Member } from './members'
import type { Recipe } from './recipe'

/** The coast of a place that distances are measured from: of an island its main polygon, of an islet of several rocks all of them. */
interface Shore {
  readonly id: string
  readonly polygons: readonly Polygon[]
  readonly rings: readonly Ring[]
  readonly coast: Coast
}

/**
 * The shortest way over the ellipsoid from coast to coast, between any two places with an outline, once for each pair; unnamed rocks are left out, and
 * pairs that share a border or of which one lies in the other.
 * Kilometres to the metre, the nearest points to four decimals of a degree (ten metres).
 */
export function distancesOf(folder: string, sources: Recipe['distances'], places: readonly Member[]): readonly DistanceRow[] {
  const shores = shoresOf(folder, sources, places)
  const isIn = liesIn(places)
  const areApart = (one: Shore, other: Shore) =>
    !isIn(one.id, other.id) && !isIn(other.id, one.id) && !areJoined(one.polygons, other.polygons)
  return shores.flatMap((one, i) => shores.slice(i + 1).flatMap((other) => (areApart(one, other) ? [between(one, other)] : [])))
}

function shoresOf(folder: string, sources: Recipe['distances'], places: readonly Member[]): readonly Shore[] {
  const isIn = liesIn(places)
  const outlines = sources.flatMap(({ file, places: asked }): readonly Pick<Shape, 'id' | 'polygons'>[] => {
    const shapes = withoutRocks(readShapes(folder, file)).filter(({ id }) => places.some((place) => place.id === id))
    if (!asked) return shapes
    return asked.map((id) => ({ id, polygons: shapes.filter((shape) => isIn(shape.id, id)).flatMap(({ polygons }) => polygons) }))
  })
  const borders = edgesOf(
    outlines.filter(({ id }) => !outlines.some((other) => other.id !== id && isIn(id, other.id))).map(({ polygons }) => polygons),
  )
  return outlines.map(({ id, polygons }) => {
    const rings = coastline(polygons, borders)
    return { id, polygons, rings, coast: coastOf(rings) }
  })
}

/** The nearest pair of points has a corner of one coast at one end: nearest is sought from the corners of both, first from a few of them. */
function between(one: Shore, other: Shore): DistanceRow {
  const there = nearestCorner(one, other, Number.POSITIVE_INFINITY)
  const back = nearestCorner(other, one, there.distance)
  const corner = back.corner ?? there.corner
  if (!corner) throw new Error(`no coast to measure between ${one.id} and ${other.id}`)
  const [from, to] = back.corner ? [one.coast.nearest(corner), corner] : [corner, other.coast.nearest(corner)]
  const km = inKilometres(geodesicDistance(from, to))
  return [one.id, other.id, Number(km.toFixed(3)), toTenMetres(from), toTenMetres(to)]
}

function nearestCorner(
  { rings }: Shore,
  { coast }: Shore,
  within: number,
): { readonly corner: LonLat | undefined; readonly distance: number } {
  let [corner, distance]: [LonLat | undefined, number] = [undefined, within]
  for (const every of [64, 1]) {
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += every) {
        const position = ring[i]
        const found = position ? coast.distance(position, distance) : distance
        if (found < distance) [corner, distance] = [position, found]
      }
    }
  }
  return { corner, distance }
}
