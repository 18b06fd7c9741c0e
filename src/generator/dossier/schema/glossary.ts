import { z } from 'zod'
import { forEditors, formerIds, id, sources, type TextSchemas, verified } from './text'

const term = ({ spellings, translated, words }: TextSchemas) =>
  z.strictObject({
    id,
    formerIds,
    term: words.describe('The word or name.'),
    partisan: id.optional().describe('The party whose word it is, where it takes a side.'),
    definition: translated.describe('What it means.'),
    places: z.array(id).optional().describe('Ids of the places that the definition names, which the map shows.'),
    lines: z.array(id).optional().describe('Ids of the boundaries that it is about, which the map draws.'),
    also: spellings.optional().describe('What else it is called without taking a side: shown on its page.'),
    aliases: spellings.describe('Spellings by which a text may name it; they are searched and not shown.'),
    verified,
    forEditors,
    sources,
  })

export const glossary = (texts: TextSchemas) => z.array(term(texts))
