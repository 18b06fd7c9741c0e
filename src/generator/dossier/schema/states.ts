import { z } from 'zod'
import { edtf, forEditors, id, sources, type TextSchemas, verified } from './text'

const state = ({ cases, someWords, words }: TextSchemas) =>
  z.strictObject({
    id,
    party: id.describe('Id of the party.'),
    from: edtf.describe('First day, EDTF, or "..".'),
    to: edtf.describe('Day after the last, EDTF, or "..".'),
    name: words.describe('The full name.'),
    short: words.describe('The short name.'),
    inText: someWords.optional().describe('The short name inside a sentence, where it differs.'),
    adjective: words.describe('The adjective.'),
    cases: cases.describe('Cases of the short name, by the language that declines it.'),
    verified,
    forEditors,
    sources,
  })

export const states = (texts: TextSchemas) => z.array(state(texts))
