import { z } from 'zod'
import { id, reference, sources, type TextSchemas, verified } from './text'

const reportCheck = ({ translated, words }: TextSchemas) =>
  z.strictObject({
    id,
    paragraph: z.number().int(),
    kind: z.string(),
    reportSays: translated,
    recordSays: translated,
    note: words,
    refs: z.array(reference),
    verified,
    sources,
  })

export const reportChecks = (texts: TextSchemas) => z.array(reportCheck(texts))
