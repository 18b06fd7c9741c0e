import { z } from 'zod'
import { edtf, forEditors, id, sources, type TextSchemas, verified } from './text'

const event = ({ translated, words }: TextSchemas) =>
  z.strictObject({
    id,
    date: edtf,
    shown: edtf.optional(),
    title: words,
    short: words,
    kind: z.enum(['treaty', 'declaration', 'war', 'landing', 'law', 'statement', 'summit', 'talks', 'visit', 'incident', 'society']),
    significance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    places: z.array(id),
    venue: id.nullable(),
    parties: z.array(id),
    summary: translated,
    effect: z.array(z.strictObject({ place: id, by: z.array(id), from: edtf.optional() })).optional(),
    verified,
    forEditors,
    sources,
  })

export const events = (texts: TextSchemas) => z.array(event(texts))
