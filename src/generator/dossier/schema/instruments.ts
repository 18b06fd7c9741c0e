import { z } from 'zod'
import { edtf, forEditors, id, sources, type TextSchemas, verified } from './text'

const article = ({ someWords, translated, words }: TextSchemas) =>
  z.strictObject({
    article: z.string(),
    also: z.array(z.string()).optional(),
    label: words.optional(),
    paraphrase: translated,
    /** Official words in their own language, as seen in the text; never translated. */
    quotes: someWords.optional(),
  })

const instrument = (texts: TextSchemas) =>
  z
    .strictObject({
      id,
      kind: z.string(),
      /** What its numbered parts are called. Parts that are no numbers have a label of their own. */
      division: z.enum(['article', 'paragraph']).optional(),
      title: texts.words,
      date: edtf,
      dateNote: texts.translated.optional(),
      venue: id.optional(),
      event: id.optional(),
      parties: z.array(id),
      articles: z.array(article(texts)),
      inForce: z.strictObject({ from: edtf, to: edtf }).optional(),
      inForceNote: texts.translated.optional(),
      readAt: z.array(z.string()),
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
