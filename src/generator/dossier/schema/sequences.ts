import { z } from 'zod'
import { edtf, id, reference, sources, words } from './text'

const step = z.strictObject({
  id,
  at: edtf,
  subject: reference,
  view: id.optional(),
  sentence: words,
  sources,
})

export const sequences = z.array(z.strictObject({ id, title: words, steps: z.array(step).min(1) }))
