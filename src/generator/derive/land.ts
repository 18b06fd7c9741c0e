import type { LonLat } from '../../domain/distance'
import { readIslands } from '../geometry/islands'
import { hokkaidoInDetail } from '../geometry/mainland'
import { type Polygon, readShapes, type Ring, type Shape, shapeNamed } from '../geometry/topology'
import { type Coast, coastOf } from './coast'

/** Land that changes hands, or might, as one: what lies at sea nearest to it goes with it. */
export const landIds = [
  'habomai',
  'shikotan',
  'kunashiri',
  'etorofu',
  'kurils-beyond',
  'hokkaido',
  'honshu',
  'south-sakhalin',
  'north-sakhalin',
  'kamchatka',
  'asia',
] as const
export type LandId = (typeof landIds)[number]

export const fourIslands: readonly LandId[] = ['habomai', 'shikotan', 'kunashiri', 'etorofu']

export interface Land {
  readonly id: LandId
  readonly polygons: readonly Polygon[]
  readonly coast: Coast
}

/** All land round the Sea of Okhotsk and the Kurils, rocks included, in the finest coast that there is for each. */
export function readLand(folder: string): ReadonlyMap<LandId, Land> {
  const islands = readIslands(folder, 'kurils-full')
  const context = readShapes(folder, 'context-z9', 'land')
  const polygons = new Map<LandId, readonly Polygon[]>(
    landIds.map((id) => [
      id,
      isMainland(id) ? shapeNamed(context, id).polygons : islands.filter((shape) => landOf(shape) === id).flatMap(parts),
    ]),
  )
  polygons.set('hokkaido', hokkaidoInDetail(folder).polygons)
  polygons.set('kamchatka', [
    ...(polygons.get('kamchatka') ?? []),
    ...islands.filter(({ properties }) => properties.of === 'kamchatka').flatMap(parts),
  ])
  const mainlands = landIds.filter(isMainland).map((id) => ({ id, coast: coastOf(coastline(polygons.get(id) ?? [])) }))
  for (const polygon of shapeNamed(context, 'sea-islands').polygons) {
    const [somewhere] = polygon[0] ?? []
    if (!somewhere) continue
    const [{ id } = { id: 'asia' as const }] = [...mainlands].sort((a, b) => a.coast.distance(somewhere) - b.coast.distance(somewhere))
    polygons.set(id, [...(polygons.get(id) ?? []), polygon])
  }
  return new Map(landIds.map((id) => [id, { id, polygons: polygons.get(id) ?? [], coast: coastOf(coastline(polygons.get(id) ?? [])) }]))
}

/** The coast of several lands as one. */
export function coastOfAll(land: ReadonlyMap<LandId, Land>, ids: readonly LandId[]): Coast {
  const some = new Map([...land].filter(([id]) => ids.includes(id)))
  return {
    distance: (from, within) => nearestLand(some, from, within)?.distance ?? Number.POSITIVE_INFINITY,
    nearest: (from) => nearestLand(some, from)?.land.coast.nearest(from) ?? from,
  }
}

/** The land nearest to a position and how far its coast is, metres; `undefined` where none is nearer than `within`. */
export function nearestLand(land: ReadonlyMap<LandId, Land>, from: LonLat, within = Number.POSITIVE_INFINITY) {
  let best: { readonly land: Land; readonly distance: number } | undefined
  for (const candidate of land.values()) {
    const distance = candidate.coast.distance(from, best?.distance ?? within)
    if (distance < (best?.distance ?? within)) best = { land: candidate, distance }
  }
  return best
}

function isMainland(id: LandId): boolean {
  return !fourIslands.includes(id) && id !== 'kurils-beyond'
}

function parts(shape: Shape): readonly Polygon[] {
  return shape.polygons
}

function landOf({ id, properties }: Shape): LandId {
  const place = String(properties.of ?? id)
  if (place === 'kamchatka' || place === 'etorofu' || place === 'kunashiri' || place === 'shikotan') return place
  return properties.group === 'habomai' ? 'habomai' : 'kurils-beyond'
}

/** Outer rings, with the straight cut that parts Sakhalin left out: each stretch between two cuts is given back as a line there and back. */
export function coastline(polygons: readonly Polygon[]): Ring[] {
  return polygons.flatMap(([outer = []]) => (outer.some(onCut) ? [withoutCut(outer)] : [outer]))
}

function onCut([, latitude]: readonly [number, number]): boolean {
  return latitude === 50
}

function withoutCut(ring: Ring): Ring {
  const start = ring.findIndex((p, i) => onCut(p) && !onCut(ring[(i + 1) % ring.length] ?? p))
  const turned = [...ring.slice(start), ...ring.slice(0, start)]
  const end = turned.findIndex((p, i) => i > 0 && onCut(p))
  const line = turned.slice(0, end + 1)
  return [...line, ...line.slice(1, -1).reverse()]
}
