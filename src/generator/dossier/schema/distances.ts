import { z } from 'zod'
import { forEditors, id, position, type TextSchemas, verified } from './text'

const distance = ({ translated }: TextSchemas) =>
  z.strictObject({
    from: id,
    to: id,
    kind: z.enum(['gap', 'length']),
    publishedKm: z.number().nullable(),
    computedKm: z.number().nullable(),
    fromPoint: position.optional(),
    toPoint: position.optional(),
    note: translated.optional(),
    verified,
    forEditors,
    source: id.optional(),
  })

export const distances = (texts: TextSchemas) => z.array(distance(texts))
