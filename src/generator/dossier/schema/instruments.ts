import { z } from 'zod'
import { edtf, forEditors, formerIds, id, sources, type TextSchemas, verified } from './text'

const article = ({ someWords, translated, words }: TextSchemas) =>
  z.strictObject({
    article: z.string().describe('Number or name of the part.'),
    also: z.array(z.string()).optional().describe('Other numbers that mean it.'),
    label: words.optional().describe('What the part is called where it has no number.'),
    paraphrase: translated.describe('What it says, in our own words.'),
    quotes: someWords.optional().describe('Official words in their own language, as seen in the text; never translated.'),
  })

const reading = ({ translated }: TextSchemas) =>
  z.strictObject({
    party: id.describe('Id of the party that reads it so.'),
    date: edtf.describe('Day on which it said so, EDTF.'),
    text: translated.describe('How it reads the text: who said it, and what.'),
    sources,
  })

const instrument = (texts: TextSchemas) =>
  z
    .strictObject({
      id,
      formerIds,
      kind: z.string().describe('What it is called: treaty, declaration, statement.'),
      division: z
        .enum(['article', 'paragraph'])
        .optional()
        .describe('What its numbered parts are called. Parts that are no numbers have a label of their own.'),
      title: texts.words.describe('Its title.'),
      date: edtf.describe('Day of signing, EDTF.'),
      dateNote: texts.translated.optional().describe('What is to be said of the day.'),
      venue: id.optional().describe('Id of the place of signing.'),
      event: id.optional().describe('Id of the event of signing.'),
      parties: z.array(id).describe('Ids of those who made it.'),
      articles: z.array(article(texts)).describe('Its parts that matter, paraphrased.'),
      readings: z
        .array(reading(texts))
        .optional()
        .describe(
          'How each party to the dispute reads the text, as it has said on a day: of all parties, or of none. An event that rests on it says so too.',
        ),
      inForce: z
        .strictObject({ from: edtf, to: edtf })
        .optional()
        .describe('From when to when it was in force: only of treaties and laws, and only where no side disputes the dates.'),
      inForceNote: texts.translated.optional(),
      readAt: z.array(z.string()).describe('Where the text was read.'),
      verified,
      forEditors,
      sources,
    })
    .refine(({ division, articles }) => division !== undefined || articles.every(({ label }) => label !== undefined), {
      path: ['division'],
      message: 'Parts that are cited by a number need a division, "article" or "paragraph"',
    })

export const instruments = (texts: TextSchemas) => z.array(instrument(texts))
export type InstrumentSource = z.infer<ReturnType<typeof instrument>>
