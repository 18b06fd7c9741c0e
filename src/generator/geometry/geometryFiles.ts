import { z } from 'zod'
import { recipe } from '../derive/recipe'
import { lines } from '../dossier/schema/lines'
import { levelFile } from './levelFile'
import { lonLat } from './lonLat'
import { seaGeoJson } from './sea'
import { summitFile } from './summits'

const place = z.string().describe('Id of a place of places.json.')

const placement = z.strictObject({
  place,
  at: lonLat.describe('Where the name stands: longitude, latitude.'),
  anchor: z.enum(['start', 'middle', 'end']).describe('Which end of the name stands there.'),
  turn: z.number().optional().describe('Degrees clockwise, for names of water.'),
  fromZoom: z.number().optional().describe('Zoom from which the name is printed, where it is another than that of its kind.'),
})

const distance = z
  .tuple([place, place, z.number().nonnegative(), lonLat, lonLat])
  .describe('Two places, the kilometres between their coasts, and the nearest point of either coast: longitude, latitude.')

const area = {
  landKm2: z.number().nonnegative(),
  coastKm: z.number().nonnegative(),
  sea12Km2: z.number().nonnegative().describe('Sea within 12 nautical miles.'),
  sea200Km2: z.number().nonnegative().describe('Sea within 200 nautical miles, as far as it is nobody else’s.'),
}

const outcomes = z.strictObject({
  $schema: z.string().optional(),
  islands: z.array(z.strictObject({ id: place, ...area })).describe('What is divided.'),
  outcomes: z
    .array(
      z
        .object({ id: z.string().describe('One of `outcomes` in dispute.json.') })
        .catchall(z.looseObject({ islands: z.array(place), ...area }))
        .describe('What each party gets, by its id.'),
    )
    .describe('Each way of dividing it.'),
})

/** What each file of `geometry/` holds that has no coordinates of coasts; `npm run derive` writes distances and outcomes. */
export const geometryFiles: Readonly<Record<string, z.ZodType>> = {
  'levels.json': levelFile,
  'derive.json': recipe,
  'summits.json': summitFile,
  'lines.geojson': lines,
  'sea.geojson': seaGeoJson,
  'placements.json': z.array(placement),
  'distances.json': z.array(distance),
  'outcomes.json': outcomes,
}
