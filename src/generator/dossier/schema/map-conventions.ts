import { z } from 'zod'
import { forEditors, id, type TextSchemas, verified } from './text'

const convention = ({ translated }: TextSchemas) =>
  z.strictObject({
    id,
    who: translated,
    draws: translated,
    names: translated,
    lesson: translated,
    fromReport: z.literal(true).optional(),
    verified,
    forEditors,
    source: id.nullable(),
    moreSources: z.array(id).optional(),
  })

export const conventions = (texts: TextSchemas) => z.array(convention(texts))
