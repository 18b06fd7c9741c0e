import { inKilometres, type LonLat } from '../../domain/distance'
import type { DistanceRow } from '../../domain/content/detail'
import { readIslands } from '../geometry/islands'
import { hokkaidoInDetail, withCoastOf } from '../geometry/mainland'
import { type Polygon, readShapes, type Ring, shapeNamed } from '../geometry/topology'
import { type Coast, coastOf } from './coast'
import { geodesicDistance } from './geodesic'
import { coastline } from './land'

/** The coast of a place that distances are measured from: of an island its main polygon, of an islet of several rocks all of them. */
interface Shore {
  readonly id: string
  readonly rings: readonly Ring[]
  readonly coast: Coast
  /** Places whose coast is part of this one, or meets it. */
  readonly joins: readonly string[]
}

/**
 * The shortest way over the ellipsoid from coast to coast, between any two places with an outline, once for each pair; unnamed rocks are left out.
 * Kilometres to the metre, the nearest points to four decimals of a degree (ten metres).
 */
export function distancesOf(folder: string): readonly DistanceRow[] {
  const shores = shoresOf(folder)
  return shores.flatMap((one, i) =>
    shores.slice(i + 1).flatMap((other) => (one.joins.includes(other.id) || other.joins.includes(one.id) ? [] : [between(one, other)])),
  )
}

function shoresOf(folder: string): readonly Shore[] {
  const islands = readIslands(folder, 'kurils-full').filter(({ properties }) => properties.of === undefined)
  const context = readShapes(folder, 'context-z9', 'land')
  const hokkaido = hokkaidoInDetail(folder).polygons.slice(0, 1)
  const nemuro = readShapes(folder, 'context-z9', 'areas').map(
    ({ polygons: [[area = []] = []] }) => withCoastOf(hokkaido[0]?.[0] ?? [], area).ring,
  )
  const islets = islands.filter(({ properties }) => properties.group === 'habomai')
  const mainland = (id: string) => shapeNamed(context, id).polygons
  return [
    shoreOf('hokkaido', hokkaido, ['nemuro']),
    shoreOf('nemuro', [nemuro], []),
    shoreOf('south-sakhalin', mainland('south-sakhalin'), ['north-sakhalin']),
    shoreOf('north-sakhalin', mainland('north-sakhalin'), []),
    shoreOf('kamchatka', mainland('kamchatka'), []),
    shoreOf(
      'habomai',
      islets.flatMap(({ polygons }) => polygons),
      islets.map(({ id }) => id),
    ),
    ...islands.map(({ id, polygons }) => shoreOf(id, polygons, [])),
  ]
}

function shoreOf(id: string, polygons: readonly Polygon[], joins: readonly string[]): Shore {
  const rings = coastline(polygons)
  return { id, rings, coast: coastOf(rings), joins }
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

function toTenMetres([longitude, latitude]: LonLat): LonLat {
  return [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))]
}
