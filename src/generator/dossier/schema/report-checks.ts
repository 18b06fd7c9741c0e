import { z } from 'zod'
import { id, reference, sources, type TextSchemas, verified } from './text'

const reportCheck = ({ translated, words }: TextSchemas) =>
  z.strictObject({
    id,
    paragraph: z.number().int().describe('Number of the paragraph of the report.'),
    kind: z.string().describe('What kind of difference it is.'),
    reportSays: translated.describe('What the report says.'),
    recordSays: translated.describe('What the record says.'),
    note: words.describe('What is to be known.'),
    refs: z.array(reference).describe('What it is about.'),
    verified,
    sources,
  })

export const reportChecks = (texts: TextSchemas) => z.array(reportCheck(texts))
