import { z } from 'zod'
import { edtf, forEditors, id, sources, type TextSchemas, type Words } from './text'

interface ClaimWords {
  readonly texts: Words
  /** The words in their own language, where they were spoken or written in another. */
  readonly original: string | undefined
  readonly originalLang: string | undefined
  /** Whether they take a side. */
  readonly partisan: true | undefined
}

const claim = ({ translated, translatedWith }: TextSchemas) =>
  z.strictObject({
    place: id,
    from: edtf,
    to: edtf,
    nature: z.enum(['sovereignty', 'transfer-after-treaty', 'renounced', 'undetermined']),
    whose: id.optional(),
    unnamed: z.literal(true).optional().describe('Set where the text says nothing of the place, and so leaves it undetermined.'),
    words: translatedWith({ original: z.string().optional(), originalLang: z.string().optional(), partisan: z.literal(true).optional() })
      .transform(({ of: _, original, originalLang, partisan, ...texts }): ClaimWords => ({ original, originalLang, partisan, texts }))
      .optional(),
    note: translated.optional(),
  })

const argument = ({ translated, words }: TextSchemas) =>
  z.strictObject({
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

const position = (texts: TextSchemas) =>
  z.strictObject({
    id,
    holder: z.string(),
    kind: z.enum(['state', 'instrument', 'people', 'historical-proposal', 'party']),
    party: z.literal(true).optional(),
    official: z.boolean(),
    name: texts.words,
    short: texts.words,
    summary: texts.translated,
    proposed: z.strictObject({ from: edtf, to: edtf }).optional(),
    claims: z.array(claim(texts)),
    claimsNote: texts.translated.optional(),
    arguments: z.array(argument(texts)),
  })

export const positions = (texts: TextSchemas) => z.array(position(texts))
export type PositionSource = z.infer<ReturnType<typeof position>>
export type ArgumentSource = z.infer<ReturnType<typeof argument>>
