import { z } from 'zod'
import { forEditors, id, sources, spellings, translated, verified, words } from './text'

const term = z.strictObject({
  id,
  term: words,
  /** The party whose word it is, where it takes a side. */
  partisan: id.optional(),
  definition: translated,
  aliases: spellings,
  verified,
  forEditors,
  sources,
})

export const glossary = z.array(term)
