import type { LonLat } from '../../domain/distance'
import type { Polygon, Shape } from '../geometry/shapes'
import { type Coast, coastOf } from './coast'
import { coastline, edgesOf } from './coastline'
import { liesIn, type Member } from './members'
import type { Recipe } from './recipe'

/** Id of land that changes hands, or might, as one: what lies at sea nearest to it goes with it. */
export type LandId = string

export interface Land {
  readonly id: LandId
  readonly polygons: readonly Polygon[]
  readonly coast: Coast
}

export type AllLand = ReadonlyMap<LandId, Land>

/** All land that a recipe names, rocks included, in its order. */
export function landOf(shapes: readonly Shape[], { lands, loose }: Pick<Recipe, 'lands' | 'loose'>, places: readonly Member[]): AllLand {
  const isIn = liesIn(places)
  const polygons = new Map<LandId, readonly Polygon[]>(
    lands.map(({ id, places: groups = [id], name }) => {
      const isOf = ({ id: shape, properties }: Shape) => {
        if (name !== undefined) return properties.name === name
        return groups.some((group) => isIn(String(properties.of ?? shape), group))
      }
      return [id, shapes.filter(isOf).flatMap((shape) => shape.polygons)]
    }),
  )
  if (loose) {
    const hosts = loose.to.map((id) => ({ id, coast: coastOf(coastline(polygons.get(id) ?? [])) }))
    for (const polygon of shapes.filter(({ properties }) => properties.name === loose.name).flatMap((shape) => shape.polygons)) {
      const [somewhere] = polygon[0] ?? []
      const [nearest] = somewhere ? [...hosts].sort((a, b) => a.coast.distance(somewhere) - b.coast.distance(somewhere)) : []
      if (nearest) polygons.set(nearest.id, [...(polygons.get(nearest.id) ?? []), polygon])
    }
  }
  const borders = edgesOf([...polygons.values()])
  return new Map([...polygons].map(([id, own]) => [id, { id, polygons: own, coast: coastOf(coastline(own, borders)) }]))
}

/** The coast of several lands as one. */
export function coastOfAll(land: AllLand, ids: readonly LandId[]): Coast {
  const some = new Map([...land].filter(([id]) => ids.includes(id)))
  return {
    distance: (from, within) => nearestLand(some, from, within)?.distance ?? Number.POSITIVE_INFINITY,
    nearest: (from) => nearestLand(some, from)?.land.coast.nearest(from) ?? from,
  }
}

/** The land nearest to a position and how far its coast is, metres; `undefined` where none is nearer than `within`. */
export function nearestLand(land: AllLand, from: LonLat, within = Number.POSITIVE_INFINITY) {
  let best: { readonly land: Land; readonly distance: number } | undefined
  for (const candidate of land.values()) {
    const distance = candidate.coast.distance(from, best?.distance ?? within)
    if (distance < (best?.distance ?? within)) best = { land: candidate, distance }
  }
  return best
}
