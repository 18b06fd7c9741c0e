import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { pathOf, strokePathOf } from '../../cartography/pathData'
import { gridPoint, type Pixel } from '../../cartography/projection'
import type { SeaFile, SeaFeature } from '../../cartography/sea'
import type { LonLat } from '../../domain/distance'
import { joinedPolygons, joinedStrokes, turnedNear, unrolled } from './dateLine'
import { lonLat } from './lonLat'

const feature = z.object({
  properties: z.object({
    id: z.string(),
    kind: z.enum(['belt', 'limit', 'median']),
    land: z.string(),
    other: z.string().optional(),
    miles: z.number().positive(),
  }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('LineString'), coordinates: z.array(lonLat) }),
    z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(lonLat)) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(lonLat))) }),
  ]),
})
type Feature = z.infer<typeof feature>

/** `geometry/sea.geojson`. */
export const seaGeoJson = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) })

/** A land that limits are counted from, and the places whose holder is its holder: itself, where nothing is said. */
export interface HeldLand {
  readonly id: string
  readonly heldWith?: readonly string[]
}

/** Belts, limits and medians of a `sea.geojson` as path data on a grid, for the layer of the sea: turned round the world to the map's side, and whole where the date line cuts them. */
export function seaFile(file: string, gridZoom: number, origin: LonLat, lands: readonly HeldLand[] = []): SeaFile {
  const { features } = seaGeoJson.parse(JSON.parse(readFileSync(file, 'utf8')))
  const placesOf = (land: string) => lands.find(({ id }) => id === land)?.heldWith ?? [land]
  return { gridZoom, features: features.map((feature) => featureOf(feature, gridZoom, origin, placesOf)) }
}

function featureOf(
  { properties: { id, kind, land, other, miles }, geometry }: Feature,
  gridZoom: number,
  origin: LonLat,
  placesOf: (land: string) => readonly string[],
): SeaFeature {
  const onGrid = (positions: readonly LonLat[]): Pixel[] => positions.map((position) => gridPoint(position, gridZoom, origin))
  const turned = (positions: readonly LonLat[]) => turnedNear(origin[0], unrolled(positions))
  const d =
    geometry.type === 'MultiPolygon'
      ? pathOf(
          joinedPolygons(geometry.coordinates.map((rings) => rings.map((ring) => turned(ring.slice(0, -1)))))
            .flat()
            .map(onGrid),
        )
      : strokePathOf(
          joinedStrokes((geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map(turned)).map(onGrid),
        )
  return { id, kind, land: placesOf(land), ...(other && { other: placesOf(other) }), miles, d }
}
