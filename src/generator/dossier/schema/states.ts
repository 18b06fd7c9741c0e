import { z } from 'zod'
import { edtf, forEditors, id, sources, type TextSchemas, verified } from './text'

const state = ({ cases, someWords, words }: TextSchemas) =>
  z.strictObject({
    id,
    party: id,
    from: edtf,
    to: edtf,
    name: words,
    short: words,
    inText: someWords.optional(),
    adjective: words,
    cases,
    verified,
    forEditors,
    sources,
  })

export const states = (texts: TextSchemas) => z.array(state(texts))
