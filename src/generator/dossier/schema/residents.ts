import { z } from 'zod'
import { id, type TextSchemas, verified } from './text'

const residentCount = ({ translated }: TextSchemas) =>
  z.strictObject({
    places: z.array(id).min(1).describe('Ids of the places; more than one where the count was taken together.'),
    year: z.number().int().min(0).max(9999).describe('Year of the count.'),
    date: z.string().optional(),
    households: z.number().int().nonnegative().optional().describe('Number of households.'),
    residents: z.number().int().nonnegative().describe('Number of people.'),
    who: translated.describe('Who was counted.'),
    note: translated.optional(),
    verified,
    source: id.describe('Id of the source.'),
  })

export const residents = (texts: TextSchemas) => z.array(residentCount(texts))
