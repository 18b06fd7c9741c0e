import { z } from 'zod'
import { edtf, forEditors, id, sources, translated, words } from './text'

const claim = z.strictObject({
  place: id,
  from: edtf,
  to: edtf,
  nature: z.enum(['sovereignty', 'transfer-after-treaty', 'renounced', 'undetermined']),
  whose: id.optional(),
  words: translated
    .extend({ original: z.string().optional(), originalLang: z.string().optional(), partisan: z.literal(true).optional() })
    .optional(),
  note: translated.optional(),
})

const argument = z.strictObject({
  id,
  label: words,
  claim: translated,
  answer: translated.optional(),
  /** False where the answer is put together by the editors and not a statement of the other side. */
  answerIsTheirs: z.literal(false).optional(),
  instruments: z.array(z.strictObject({ id, article: z.string() })),
  events: z.array(id),
  pairsWith: z.array(id).optional(),
  forEditors,
  sources,
})

const position = z.strictObject({
  id,
  holder: z.string(),
  kind: z.enum(['state', 'instrument', 'people', 'historical-proposal', 'party']),
  party: z.literal(true).optional(),
  official: z.boolean(),
  name: words,
  short: words,
  summary: translated,
  proposed: z.strictObject({ from: edtf, to: edtf }).optional(),
  claims: z.array(claim),
  claimsNote: translated.optional(),
  arguments: z.array(argument),
})

export const positions = z.array(position)
export type PositionSource = z.infer<typeof position>
export type ArgumentSource = z.infer<typeof argument>
