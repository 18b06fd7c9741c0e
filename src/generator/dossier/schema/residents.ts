import { z } from 'zod'
import { id, translated, verified } from './text'

const residentCount = z.strictObject({
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

export const residents = z.array(residentCount)
