import { z } from 'zod'
import { cases, forEditors, id, position, sources, spellings, translated, verified } from './text'

const ofParties = z.record(id, z.string()).optional()
const name = z.strictObject({
  first: z.string() /** The name each party uses, in this language's script, by the party's id. */,
  of: ofParties,
  others: z.array(z.string()),
})

const figure = z.strictObject({
  value: z.number(),
  year: z.number().int().optional(),
  date: z.string().optional(),
  name: z.string().optional(),
  note: translated.optional(),
  verified,
  source: id,
})

const place = z.strictObject({
  id,
  kind: z.enum(['island-group', 'island', 'islet', 'mainland', 'peninsula', 'town', 'city', 'cape', 'strait', 'sea', 'bay', 'volcano']),
  parent: id.nullable(),
  alsoIn: z.array(id),
  point: position,
  names: z.strictObject({
    en: name,
    ja: name.extend({ kana: z.string().optional() }),
    ru: name.extend({ cases }),
    /** The parties' names sound alike: the original scripts stand for the second name. */
    soundAlike: z.literal(true).optional(),
    ain: z
      .strictObject({
        form: z.string(),
        kana: z.string().optional(),
        meaning: z.string().optional(),
        note: z.string().optional(),
        source: id.optional(),
      })
      .optional(),
  }),
  aliases: spellings,
  weakAliases: spellings,
  ambiguous: z.string().optional(),
  figures: z.strictObject({ area: z.array(figure), highestPoint: z.array(figure), population: z.array(figure) }),
  summary: translated,
  verified,
  forEditors,
  sources,
  namesSources: sources.optional(),
})

export const places = z.array(place)
export type PlaceSource = z.infer<typeof place>
export type FigureSource = z.infer<typeof figure>
