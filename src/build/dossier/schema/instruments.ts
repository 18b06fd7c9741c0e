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

const instrument = z.strictObject({
  id,
  kind: z.string(),
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

export const instruments = z.array(instrument)
