import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languagesOf } from '../dossier/raw'
import { readDossier } from '../dossier/read'
import { contentSchema } from '../dossier/schema/content'
import { shapesFrom } from '../geometry/sources'
import { coursesOf, type Meeting, meetingsOf } from './boundaries'
import { distancesOf } from './distances'
import { landOf } from './land'
import { outcomesOf } from './outcomes'
import { expand, readRecipe, type ZoneRecipe } from './recipe'
import { zoneFrom, zoneOf } from './zones'

type Properties = Readonly<Record<string, string | number>>

/**
 * Derives what a dossier asks for in `geometry/derive.json` from its coasts, and writes it beside those.
 * @throws {Error} when it asks for nothing
 */
export function derive(dossier: string): void {
  const recipe = readRecipe(dossier)
  if (!recipe) throw new Error(`${dossier} has no geometry/derive.json, which says what to derive`)
  const folder = join(dossier, 'geometry')
  const raw = readDossier(dossier)
  const { places } = contentSchema(languagesOf(raw)).parse(raw.files)
  const land = landOf(shapesFrom(folder, recipe.outlines), recipe, places)
  const zones = Object.entries(recipe.zones).map(([name, zone]) => ({ name, ...zone, ...zoneOf(land, zoneFrom(zone, land)) }))
  const meetings = meetingsOf(recipe, land)
  const courses = coursesOf(recipe, { land, meetings, limits: new Map(zones.map(({ name, limit }) => [name, limit])) })
  if (courses.size) {
    const lines = [...courses].map(([id, strokes]) => feature({ id }, { type: 'MultiLineString', coordinates: strokes }))
    write(join(folder, 'lines.geojson'), lines)
  }
  if (zones.length) write(join(folder, 'sea.geojson'), seaOf(zones, meetings))
  const { outcomes, distances } = recipe
  if (distances.length) writeDistances(join(folder, 'distances.json'), distancesOf(folder, distances, places))
  if (outcomes) {
    const partsOf = (name: string) => zones.find((zone) => zone.name === name)?.parts ?? new Map()
    const seas = { territorial: partsOf(outcomes.territorial), economic: partsOf(outcomes.economic) }
    const counted = outcomesOf({ land, ...seas }, expand(outcomes.islands, recipe.sets), outcomes.ways)
    writeFileSync(join(folder, 'outcomes.json'), `${JSON.stringify({ $schema: schemaOf('outcomes'), ...counted }, null, 2)}\n`)
  }
}

type DerivedZone = ZoneRecipe & ReturnType<typeof zoneOf>

/** Zones by the land they are counted from, their limits, and where the zones of two lands meet. */
function seaOf(zones: readonly DerivedZone[], meetings: readonly Meeting[]) {
  const belts = zones
    .filter((zone) => zone.belts)
    .flatMap(({ miles, parts }) =>
      [...parts].map(([land, rings]) => {
        const properties = { id: `belt-${land}`, kind: 'belt', land, miles }
        return feature(properties, { type: 'MultiPolygon', coordinates: rings.map((ring) => [closed(ring)]) })
      }),
    )
  const limits = zones
    .flatMap(({ miles, limit }) => limit.map((stretch) => ({ ...stretch, miles })))
    .map(({ land, points, miles }, n) =>
      feature({ id: `limit-${miles}-${n}`, kind: 'limit', land, miles }, { type: 'LineString', coordinates: points }),
    )
  const medians = meetings.map(({ id, land, other, miles, strokes }) =>
    feature({ id, kind: 'median', land, other, miles }, { type: 'MultiLineString', coordinates: strokes }),
  )
  return [...belts, ...limits, ...medians]
}

/** What a derived file names as its schema. */
const schemaOf = (name: string) => `../schema/geometry-${name}.schema.json`

/** Distances between the coasts of all pairs of places, one row a line. */
function writeDistances(file: string, rows: ReturnType<typeof distancesOf>): void {
  const entries = `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
  writeFileSync(file, `{"$schema":"${schemaOf('distances')}","entries":${entries}}\n`)
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
