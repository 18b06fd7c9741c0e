import { z } from 'zod'
import { id, type TextSchemas, verified } from './text'

const residentCount = ({ translated }: TextSchemas) =>
  z.strictObject({
    /** More than one where the count was taken together. */
    places: z.array(id).min(1),
    year: z.number().int(),
    date: z.string().optional(),
    households: z.number().int().optional(),
    residents: z.number().int(),
    who: translated,
    note: translated.optional(),
    verified,
    source: id,
  })

export const residents = (texts: TextSchemas) => z.array(residentCount(texts))
