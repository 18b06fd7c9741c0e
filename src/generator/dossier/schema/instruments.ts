import { z } from 'zod'
import { edtf, forEditors, id, sources, translated, verified, words } from './text'

const article = z.strictObject({
  article: z.string(),
  also: z.array(z.string()).optional(),
  label: words.optional(),
  paraphrase: translated,
  /** Official words in their own language, as seen in the text; never translated. */
  quotes: z.strictObject({ en: z.string().optional(), ru: z.string().optional() }).optional(),
})

const instrument = z
  .strictObject({
    id,
    kind: z.string(),
    /** What its numbered parts are called. Parts that are no numbers have a label of their own. */
    division: z.enum(['article', 'paragraph']).optional(),
    title: words,
    date: edtf,
    dateNote: translated.optional(),
    venue: id.optional(),
    event: id.optional(),
    parties: z.array(id),
    articles: z.array(article),
    inForce: z.strictObject({ from: edtf, to: edtf }).optional(),
    inForceNote: translated.optional(),
    readAt: z.array(z.string()),
    verified,
    forEditors,
    sources,
  })
  .refine(({ division, articles }) => division !== undefined || articles.every(({ label }) => label !== undefined), {
    path: ['division'],
    message: 'Parts that are cited by a number need a division, "article" or "paragraph"',
  })

export const instruments = z.array(instrument)
export type InstrumentSource = z.infer<typeof instrument>
