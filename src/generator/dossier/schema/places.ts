import { z } from 'zod'
import { declension, forEditors, id, position, sources, type TextSchemas, verified } from './text'

const name = z.strictObject({
  first: z.string(),
  /** The name each party uses, in this language's script, by the party's id. */
  of: z.record(id, z.string()).optional(),
  others: z.array(z.string()),
  /** How it is read, where the script does not say. */
  kana: z.string().optional(),
  cases: declension.optional(),
})

const olderName = z.strictObject({
  form: z.string(),
  kana: z.string().optional(),
  meaning: z.string().optional(),
  note: z.string().optional(),
  source: id.optional(),
})

interface PlaceNames {
  readonly soundAlike: true | undefined
  readonly ain: z.infer<typeof olderName> | undefined
  readonly in: Readonly<Record<string, z.infer<typeof name> | undefined>>
}

const figure = ({ translated }: TextSchemas) =>
  z.strictObject({
    value: z.number(),
    year: z.number().int().optional(),
    date: z.string().optional(),
    name: z.string().optional(),
    note: translated.optional(),
    verified,
    source: id,
  })

const place = ({ byLanguage, spellings, translated }: TextSchemas, figureOf: ReturnType<typeof figure>) =>
  z.strictObject({
    id,
    kind: z.enum([
      'island-group',
      'island',
      'islet',
      'mainland',
      'peninsula',
      'region',
      'town',
      'city',
      'cape',
      'strait',
      'sea',
      'bay',
      'volcano',
    ]),
    parent: id.nullable(),
    alsoIn: z.array(id),
    point: position,
    names: z
      .strictObject({
        ...byLanguage(name),
        /** The parties' names sound alike: the original scripts stand for the second name. */
        soundAlike: z.literal(true).optional(),
        ain: olderName.optional(),
      })
      .transform(({ soundAlike, ain, ...names }): PlaceNames => ({ soundAlike, ain, in: names })),
    aliases: spellings,
    weakAliases: spellings,
    ambiguous: z.string().optional(),
    figures: z.strictObject({ area: z.array(figureOf), highestPoint: z.array(figureOf), population: z.array(figureOf) }),
    summary: translated,
    verified,
    forEditors,
    sources,
    namesSources: sources.optional(),
  })

export const places = (texts: TextSchemas) => z.array(place(texts, figure(texts)))
export type PlaceSource = z.infer<ReturnType<typeof place>>
export type FigureSource = z.infer<ReturnType<typeof figure>>
