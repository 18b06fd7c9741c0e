import { z } from 'zod'
import { edtf, id, reference, sources, type TextSchemas } from './text'

const step = ({ words }: TextSchemas) =>
  z.strictObject({
    id,
    at: edtf.describe('The day that the step shows, EDTF.'),
    subject: reference.describe('What the step opens.'),
    view: id.optional().describe('Id of the position whose view it shows.'),
    sentence: words.describe('What is said at the step.'),
    sources,
  })

export const sequences = (texts: TextSchemas) => z.array(z.strictObject({ id, title: texts.words, steps: z.array(step(texts)).min(1) }))
