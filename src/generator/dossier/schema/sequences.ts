import { z } from 'zod'
import { edtf, id, reference, sources, type TextSchemas } from './text'

const step = ({ words }: TextSchemas) =>
  z.strictObject({
    id,
    at: edtf,
    subject: reference,
    view: id.optional(),
    sentence: words,
    sources,
  })

export const sequences = (texts: TextSchemas) => z.array(z.strictObject({ id, title: texts.words, steps: z.array(step(texts)).min(1) }))
