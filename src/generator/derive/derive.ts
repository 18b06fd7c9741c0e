import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { boundaryCourses, economicMedians } from './boundaries'
import { distancesOf } from './distances'
import { readLand } from './land'
import { outcomesOf } from './outcomes'
import { economicZoneOnMap, territorialZone, zoneOf } from './zones'

type Properties = Readonly<Record<string, string | number>>

/** Derives the lines and zones at sea from the coasts, and writes them beside those. */
export function derive(folder: string): void {
  const land = readLand(folder)
  const territorial = zoneOf(land, territorialZone(land))
  const economic = zoneOf(land, economicZoneOnMap)
  const courses = boundaryCourses(land, territorial.limit, economic.limit)
  const lines = [...courses].map(([id, strokes]) => feature({ id }, { type: 'MultiLineString', coordinates: strokes }))
  const belts = [...territorial.parts].map(([id, rings]) => {
    return feature(
      { id: `belt-${id}`, kind: 'belt', land: id, miles: 12 },
      { type: 'MultiPolygon', coordinates: rings.map((ring) => [closed(ring)]) },
    )
  })
  const limits = [
    ...territorial.limit.map((stretch) => ({ ...stretch, miles: 12 })),
    ...economic.limit.map((stretch) => ({ ...stretch, miles: 200 })),
  ].map(({ land: id, points, miles }, n) =>
    feature({ id: `limit-${miles}-${n}`, kind: 'limit', land: id, miles }, { type: 'LineString', coordinates: points }),
  )
  const medians = economicMedians(land).map(({ id, land: one, other, strokes }) => {
    return feature({ id, kind: 'median', land: one, other, miles: 200 }, { type: 'MultiLineString', coordinates: strokes })
  })
  write(join(folder, 'lines.geojson'), lines)
  write(join(folder, 'sea.geojson'), [...belts, ...limits, ...medians])
  const outcomes = outcomesOf({ land, territorial: territorial.parts, economic: economic.parts })
  writeDistances(folder)
  writeFileSync(join(folder, 'outcomes.json'), `${JSON.stringify(outcomes, null, 2)}\n`)
}

/** Distances between the coasts of all pairs of places, one row a line. */
function writeDistances(folder: string): void {
  const rows = distancesOf(folder).map((row) => JSON.stringify(row))
  writeFileSync(join(folder, 'distances.json'), `[\n${rows.join(',\n')}\n]\n`)
}

function closed<T>(ring: readonly T[]): readonly T[] {
  return [...ring, ...ring.slice(0, 1)]
}

function feature(properties: Properties, geometry: { readonly type: string; readonly coordinates: unknown }) {
  return { type: 'Feature', properties, geometry }
}

/** One feature a line, so that a change shows as a change of that feature. */
function write(file: string, features: readonly unknown[]): void {
  writeFileSync(file, `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`)
}
