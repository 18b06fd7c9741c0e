import { z } from 'zod'
import { forEditors, id, sources, type TextSchemas, verified } from './text'

const term = ({ spellings, translated, words }: TextSchemas) =>
  z.strictObject({
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

export const glossary = (texts: TextSchemas) => z.array(term(texts))
