import { z } from 'zod'
import { edtf, id, sources, type TextSchemas, verified } from './text'

const controlRow = ({ translated }: TextSchemas) =>
  z.strictObject({
    place: id.describe('Id of the place.'),
    from: edtf.describe('First day, EDTF.'),
    to: edtf.nullable().describe('Day after the last, EDTF, or null while it lasts.'),
    by: z.array(id).describe('Ids of the parties that administer it; nobody where it changes hands.'),
    status: z.enum(['administered', 'occupied', 'shared', 'undetermined']).describe('How it is held.'),
    under: id.optional().describe('Id of the body that occupied the state itself, which went on administering the place.'),
    basis: id.nullable().describe('Id of the event that it rests on.'),
    note: translated.optional().describe('What is to be said of it.'),
    verified,
    sources,
  })

export const control = (texts: TextSchemas) => z.array(controlRow(texts)).min(1)
