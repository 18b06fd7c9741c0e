import { z } from 'zod'
import { declension, forEditors, formerIds, id, position, sources, type TextSchemas, verified } from './text'

const name = z.strictObject({
  first: z.string().describe('The name that stands first in this language.'),
  of: z.record(id, z.string()).optional().describe('The name each party uses, in this language’s script, by the party’s id.'),
  others: z.array(z.string()).describe('Other names.'),
  kana: z.string().optional().describe('How it is read, where the script does not say.'),
  cases: declension.optional().describe('Its cases, where the language declines it.'),
})

const olderName = z.strictObject({
  form: z.string(),
  kana: z.string().optional().describe('How it is read, where the script does not say.'),
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
    value: z.number().describe('Square kilometres, metres or people.'),
    year: z.number().int().optional().describe('Year of the figure.'),
    date: z.string().optional(),
    name: z.string().optional(),
    note: translated.optional(),
    verified,
    source: id,
  })

const place = ({ byLanguage, spellings, translated }: TextSchemas, figureOf: ReturnType<typeof figure>) =>
  z.strictObject({
    id,
    formerIds,
    kind: z
      .enum([
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
      ])
      .describe('What it is.'),
    called: z
      .enum(['island', 'part-of-island', 'peninsula', 'city', 'village'])
      .optional()
      .describe('What its page calls it, where that is another word than its kind.'),
    parent: id.nullable().describe('Id of the group or place that it lies in, or null.'),
    alsoIn: z.array(id).describe('Ids of further groups that it belongs to.'),
    point: position.describe('Where its label stands: longitude, latitude.'),
    names: z
      .strictObject({
        ...byLanguage(name),
        soundAlike: z.literal(true).optional().describe('The parties’ names sound alike: the original scripts stand for the second name.'),
        ain: olderName.optional(),
      })
      .transform(({ soundAlike, ain, ...names }): PlaceNames => ({ soundAlike, ain, in: names })),
    aliases: spellings.describe('Spellings by which a text may name it.'),
    weakAliases: spellings.describe('Spellings that mean it with context only.'),
    ambiguous: z.string().optional().describe('When a spelling that other places share means this one.'),
    figures: z
      .strictObject({ area: z.array(figureOf), highestPoint: z.array(figureOf), population: z.array(figureOf) })
      .describe('Figures with their sources; the first of each kind is shown first.'),
    summary: translated.describe('What it is.'),
    verified,
    forEditors,
    sources,
    nameOrigin: z.strictObject({ text: translated, sources }).optional().describe('Where its names come from, in one line.'),
    namesSources: sources.optional().describe('Where the names were seen.'),
  })

export const places = (texts: TextSchemas) => z.array(place(texts, figure(texts)))
export type PlaceSource = z.infer<ReturnType<typeof place>>
export type FigureSource = z.infer<ReturnType<typeof figure>>
