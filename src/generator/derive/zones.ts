import { contains } from '../../cartography/pathData'
import type { LonLat } from '../../domain/distance'
import type { Rectangle } from '../../cartography/clip'
import type { Ring } from '../geometry/shapes'
import { type Contour, contoursOf, refine } from './contour'
import { type AllLand, type LandId, nearestLand } from './land'
import { rounded } from './medians'
import type { ZoneRecipe } from './recipe'
import { thin, thinRing } from './thin'

/** Metres of as many nautical miles. */
export function metresOf(miles: number): number {
  return miles * 1852
}

/** Sea up to a distance from land, each part of it with the land that it is nearest to. */
export interface Zone {
  readonly frame: Rectangle
  readonly step: readonly [number, number]
  /** Metres, of the land nearest to a position. */
  readonly reach: (nearest: LandId, from: LonLat) => number
  /** Greatest reach, metres. */
  readonly most: number
  /** How far a drawn line may lie off the true one, metres. */
  readonly tolerance: number
}

/** The stretch of a limit that one land gives. */
export interface Stretch {
  readonly land: LandId
  readonly points: readonly LonLat[]
}

/** Whose zone a position lies in: that of the nearest land, if it reaches so far. */
export function ownerAt(land: AllLand, zone: Zone, from: LonLat): LandId | undefined {
  const nearest = nearestLand(land, from, zone.most)
  return nearest && nearest.distance <= zone.reach(nearest.land.id, from) ? nearest.land.id : undefined
}

/** A zone as the recipe asks for it. */
export function zoneFrom({ miles, frame, step, tolerance, narrow }: ZoneRecipe, land: AllLand): Zone {
  const most = metresOf(miles)
  const straits = narrow.flatMap(({ land: id, facing, metres }) => {
    const [own, opposite] = [land.get(id), land.get(facing)]
    return own && opposite
      ? [{ id, metres, holds: (p: LonLat) => own.coast.distance(p) + opposite.coast.distance(p, 2 * most) < 2 * most }]
      : []
  })
  const reach = (nearest: LandId, p: LonLat) => straits.find(({ id, holds }) => id === nearest && holds(p))?.metres ?? most
  return { frame, step, reach, most, tolerance }
}

/** Who owns the zone at each corner of its grid, row by row from the south-west: index of the land, −1 for nobody. */
function sample(land: AllLand, zone: Zone): Int16Array {
  const landIds = [...land.keys()]
  const [west, south, east, north] = zone.frame
  const columns = Math.round((east - west) / zone.step[0]) + 1
  const rows = Math.round((north - south) / zone.step[1]) + 1
  return Int16Array.from({ length: columns * rows }, (_, n) => {
    const owner = ownerAt(land, zone, [west + (n % columns) * zone.step[0], south + Math.floor(n / columns) * zone.step[1]])
    return owner === undefined ? -1 : landIds.indexOf(owner)
  })
}

/** The zone's parts, each as rings round the sea nearest to one land and that land; its limit; both from one sampling. */
export function zoneOf(
  land: AllLand,
  zone: Zone,
): { readonly parts: ReadonlyMap<LandId, readonly Ring[]>; readonly limit: readonly Stretch[] } {
  const owners = sample(land, zone)
  const parts = new Map(
    [...land.keys()].map((id, index) => {
      const inside = (p: LonLat) => (ownerAt(land, zone, p) === id && !onEdge(zone, p) ? -1 : 1)
      const edged = Float64Array.from(owners, (owner, n) => (owner === index && !isEdgeCorner(zone, n) ? -1 : 1))
      const rings = contoursOf(inside, zone, edged).map((contour) => refine(contour, inside, zone.tolerance / 3).points)
      const inland = land.get(id)?.polygons.flat() ?? []
      return [id, rings.filter((ring) => !isInland(ring, inland)).map((ring) => thinRing(ring, () => zone.tolerance).map(rounded))] as const
    }),
  )
  const inside = (p: LonLat) => (ownerAt(land, zone, p) === undefined ? 1 : -1)
  const outline = contoursOf(
    inside,
    zone,
    Float64Array.from(owners, (owner) => (owner < 0 ? 1 : -1)),
  )
  const everything = [...land.values()].flatMap(({ polygons }) => polygons.flat())
  const atSea = outline.filter(({ points }) => !isInland(points, everything)).map((contour) => refine(contour, inside, zone.tolerance / 3))
  return { parts, limit: atSea.flatMap((contour) => stretches(land, zone, contour)) }
}

/** A limit parted where another land becomes the nearest. */
function stretches(land: AllLand, zone: Zone, { points, closed }: Contour): Stretch[] {
  const found: { land: LandId; points: LonLat[] }[] = []
  const first = points[0]
  for (const point of closed && first ? [...points, first] : points) {
    const id = giverOf(land, zone, point)
    const current = found.at(-1)
    if (id === undefined) continue
    if (current?.land === id) current.points.push(point)
    else {
      current?.points.push(point)
      found.push({ land: id, points: [point] })
    }
  }
  const last = found.at(-1)
  if (closed && found.length > 1 && last && last.land === found[0]?.land) {
    found[0].points.unshift(...last.points.slice(0, -1))
    found.pop()
  }
  return found
    .filter((stretch) => stretch.points.length > 1)
    .map((stretch) => ({ ...stretch, points: thinned(stretch.points, zone.tolerance) }))
}

/** The land that a point of the limit is counted from: the nearest of those that reach it. */
function giverOf(land: AllLand, zone: Zone, point: LonLat): LandId | undefined {
  const nearest = nearestLand(land, point, zone.most * 1.01)
  if (!nearest || nearest.distance <= zone.reach(nearest.land.id, point) * 1.01) return nearest?.land.id
  const others = new Map([...land].filter(([id]) => id !== nearest.land.id))
  return nearestLand(others, point, zone.most * 1.01)?.land.id
}

function thinned(points: readonly LonLat[], tolerance: number): LonLat[] {
  const [first, last] = [points[0], points.at(-1)]
  const isRing = first && last && String(first) === String(last)
  if (!isRing) return thin(points, () => tolerance).map(rounded)
  return [...thinRing(points.slice(0, -1), () => tolerance), first].map(rounded)
}

/** Whether a ring merely runs round the middle of a land too broad for its coast to reach. */
function isInland([first]: readonly LonLat[], land: readonly Ring[]): boolean {
  return first !== undefined && contains(land, first)
}

function onEdge({ frame: [west, south, east, north], step }: Zone, [longitude, latitude]: LonLat): boolean {
  const [dx, dy] = [step[0] / 2, step[1] / 2]
  return longitude < west + dx || longitude > east - dx || latitude < south + dy || latitude > north - dy
}

function isEdgeCorner(zone: Zone, n: number): boolean {
  const [west, south, east, north] = zone.frame
  const columns = Math.round((east - west) / zone.step[0]) + 1
  const rows = Math.round((north - south) / zone.step[1]) + 1
  const [i, j] = [n % columns, Math.floor(n / columns)]
  return i === 0 || j === 0 || i === columns - 1 || j === rows - 1
}
