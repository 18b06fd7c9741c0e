import { z } from 'zod'
import { id, reference, sources, translated, verified, words } from './text'

const reportCheck = z.strictObject({
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

export const reportChecks = z.array(reportCheck)
