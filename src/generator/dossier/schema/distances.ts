import { z } from 'zod'
import { forEditors, id, position, type TextSchemas, verified } from './text'

const distance = ({ translated }: TextSchemas) =>
  z.strictObject({
    from: id.describe('Id of a place.'),
    to: id.describe('Id of a place.'),
    kind: z.enum(['gap', 'length']).describe('"gap" from coast to coast, "length" within one place.'),
    publishedKm: z.number().nullable().describe('Kilometres as a source states them.'),
    computedKm: z.number().nullable().describe('Kilometres as counted from the outlines.'),
    fromPoint: position.optional().describe('Where it is measured from.'),
    toPoint: position.optional().describe('Where it is measured to.'),
    note: translated.optional(),
    verified,
    forEditors,
    source: id.optional(),
  })

export const distances = (texts: TextSchemas) => z.array(distance(texts))
