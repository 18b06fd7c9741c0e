import { z } from 'zod'
import { edtf, id, sources, type TextSchemas, verified } from './text'

const controlRow = ({ translated }: TextSchemas) =>
  z.strictObject({
    place: id,
    from: edtf,
    to: edtf.nullable(),
    by: z.array(id),
    status: z.enum(['administered', 'occupied', 'shared', 'undetermined']),
    basis: id.nullable(),
    note: translated.optional(),
    verified,
    sources,
  })

export const control = (texts: TextSchemas) => z.array(controlRow(texts))
