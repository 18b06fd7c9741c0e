import { z } from 'zod'
import { forEditors, id, translated, verified } from './text'

const convention = z.strictObject({
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

export const conventions = z.array(convention)
