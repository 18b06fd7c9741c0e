import { z } from 'zod'
import { edtf, forEditors, formerIds, id, sources, type TextSchemas, type Words } from './text'

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
    place: id.describe('Id of the place.'),
    from: edtf.describe('First day, EDTF, or "..".'),
    to: edtf.describe('Last day, EDTF, or "..".'),
    nature: z
      .enum(['sovereignty', 'transfer-after-treaty', 'renounced', 'not-named', 'left-open', 'homeland', 'divided'])
      .describe(
        'What is said of it: claimed, to be transferred, given up; not named in the text; left for later; a homeland, no claim of a state; to be divided.',
      ),
    whose: id.optional().describe('The party whose the place would be, where the holder is none.'),
    stated: edtf
      .optional()
      .describe('Day from which the side has stated it as it does now, where that is later than the day from which it claims it.'),
    words: translatedWith({ original: z.string().optional(), originalLang: z.string().optional(), partisan: z.literal(true).optional() })
      .transform(({ of: _, original, originalLang, partisan, ...texts }): ClaimWords => ({ original, originalLang, partisan, texts }))
      .optional(),
    note: translated.optional(),
  })

const argument = ({ translated, words }: TextSchemas) =>
  z.strictObject({
    id,
    label: words.describe('What the argument is called.'),
    claim: translated.describe('What the side says.'),
    answer: translated.optional().describe('What the other side answers.'),
    claimIsTheirs: z
      .literal(false)
      .optional()
      .describe('False where the argument, or a part of it, is put together by the editors and not a statement of the side.'),
    answerIsTheirs: z
      .literal(false)
      .optional()
      .describe('False where the answer is put together by the editors and not a statement of the other side.'),
    instruments: z.array(z.strictObject({ id, article: z.string() })).describe('Articles that it rests on.'),
    events: z.array(id).describe('Events that it rests on.'),
    pairsWith: z.array(id).optional().describe('Arguments of other positions that it meets.'),
    forEditors,
    sources: sources.describe('Where the side makes it; where the answer is as well, if that has no sources of its own.'),
    answerSources: sources.optional().describe('Where the answer was seen. A source may stand under both.'),
  })

const position = (texts: TextSchemas) =>
  z.strictObject({
    id,
    formerIds,
    holder: z.string().describe('Who holds it: a party or body; several are joined by +.'),
    kind: z.enum(['state', 'instrument', 'people', 'historical-proposal', 'party']).describe('Whose or what it is.'),
    party: z.literal(true).optional().describe('Set for the one position that is a party’s own.'),
    official: z.boolean().describe('Whether it is stated officially.'),
    standing: texts.words.optional().describe('Who holds it and how, in one phrase, where that is not a state and its official position.'),
    name: texts.words.describe('Its name.'),
    short: texts.words.describe('What it comes to, in a few words that can follow its name and a colon: “the isle is Northland’s”.'),
    summary: texts.translated.describe('What it says.'),
    proposed: z.strictObject({ from: edtf, to: edtf }).optional().describe('From when to when it was on the table.'),
    claims: z.array(claim(texts)).describe('What it claims.'),
    claimsNote: texts.translated.optional(),
    arguments: z.array(argument(texts)).describe('What it rests on, with the other side’s answers.'),
  })

export const positions = (texts: TextSchemas) => z.array(position(texts))
export type PositionSource = z.infer<ReturnType<typeof position>>
export type ArgumentSource = z.infer<ReturnType<typeof argument>>
