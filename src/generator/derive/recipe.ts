import { join } from 'node:path'
import { z } from 'zod'
import { optionalJson } from '../optionalJson'

const position = z.tuple([z.number(), z.number()])
const rectangle = z.tuple([z.number(), z.number(), z.number(), z.number()])
const lands = z.array(z.string()).describe('Ids of lands, or of sets of them.')
const source = z.strictObject({ file: z.string(), places: z.array(z.string()).optional() })

const stroke = z.union([
  z.strictObject({ points: z.array(position).min(2) }).describe('Fixed points, joined straight on the map.'),
  z
    .strictObject({ median: z.tuple([lands, lands]), frame: rectangle, endsAt: lands.default([]) })
    .describe('Equally far from two coasts, until a third is nearer.'),
  z.strictObject({ limit: z.string(), of: lands }).describe('The outer limit of a zone, as far as these lands give it.'),
  z.strictObject({ zonesMeet: z.string() }).describe('One of `medians`.'),
  z
    .strictObject({ offset: lands, metres: z.number().positive(), frame: rectangle, from: position, until: lands, onTo: position })
    .describe('As far off a coast, from where that is nearest to `from` to where the coast `until` is nearer, and straight on to `onTo`.'),
])

const zone = z.strictObject({
  miles: z.number().positive().describe('Nautical miles.'),
  frame: rectangle,
  step: position.describe('Degrees between the points that are looked at: longitude, latitude.'),
  tolerance: z.number().positive().describe('Metres that a drawn line may lie off the true one.'),
  belts: z.boolean().default(false).describe('Whether the zone’s parts are drawn, and not its limit alone.'),
  narrow: z
    .array(z.strictObject({ land: z.string(), facing: z.string(), metres: z.number() }))
    .default([])
    .describe('Where the zones of two coasts would meet, the first takes as much only.'),
})

const way = z.strictObject({
  id: z.string(),
  shares: z.record(z.string(), z.array(z.string())).describe('What each party gets, by its id.'),
  divide: z
    .strictObject({ land: z.string(), between: z.tuple([z.string(), z.string()]) })
    .optional()
    .describe('A land cut across its length so that both get as much land; the first gets the south-western end.'),
})

/** `geometry/derive.json`: what `npm run derive` makes of the outlines. */
export const recipe = z.strictObject({
  $schema: z.string().optional(),
  outlines: z.array(source).min(1).describe('Files of outlines, coarsest first: a place that a later one has too is taken from that.'),
  lands: z
    .array(
      z.strictObject({
        id: z.string(),
        places: z.array(z.string()).optional().describe('Places or groups it consists of; the one of its own id, where this is left out.'),
        name: z.string().optional().describe('Land that is no place, by `properties.name`.'),
        heldWith: z.array(z.string()).optional().describe('The places whose holder is its holder.'),
      }),
    )
    .min(1),
  sets: z.record(z.string(), lands).default({}),
  loose: z.strictObject({ name: z.string(), to: lands }).optional().describe('Land whose polygons each go with the nearest of some lands.'),
  zones: z.record(z.string(), zone).default({}),
  medians: z
    .array(
      z.strictObject({
        id: z.string(),
        land: z.string(),
        other: z.string(),
        zone: z.string(),
        between: z.tuple([lands, lands]),
        third: lands,
        frame: rectangle,
      }),
    )
    .default([])
    .describe('Where zones of two coasts meet beyond the territorial sea.'),
  lines: z.record(z.string(), z.array(stroke)).default({}).describe('The course of each line, by its id in `boundaries.json`.'),
  outcomes: z
    .strictObject({ islands: lands, territorial: z.string(), economic: z.string(), ways: z.array(way) })
    .optional()
    .describe('What each way of dividing some lands would give to every party.'),
  distances: z.array(source).default([]).describe('The outlines between which distances are measured; `places` may name a group.'),
})

export type Recipe = z.infer<typeof recipe>
export type StrokeRecipe = z.infer<typeof stroke>
export type ZoneRecipe = z.infer<typeof zone>
export type WayRecipe = z.infer<typeof way>

/** What the dossier asks to be derived of its coasts; `null` where it asks for nothing. */
export function readRecipe(dossier: string): Recipe | null {
  const file = optionalJson(join(dossier, 'geometry/derive.json'))
  return file === null ? null : recipe.parse(file)
}

/** Ids of lands with every set that stands among them opened. */
export function expand(ids: readonly string[], sets: Recipe['sets']): readonly string[] {
  return ids.flatMap((id) => (sets[id] ? expand(sets[id], sets) : [id]))
}

/** The lands and sets of a recipe with the places whose holder is theirs. */
export function heldLands(recipe: Recipe | null): readonly { readonly id: string; readonly heldWith: readonly string[] }[] {
  if (!recipe) return []
  const held = recipe.lands.map(({ id, heldWith = [id] }) => ({ id, heldWith }))
  const heldOf = (land: string) => held.find(({ id }) => id === land)?.heldWith ?? [land]
  const sets = Object.keys(recipe.sets).map((id) => ({ id, heldWith: expand([id], recipe.sets).flatMap(heldOf) }))
  return [...held, ...sets]
}
