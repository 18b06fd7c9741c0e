import { z } from 'zod'
import { cases, edtf, forEditors, id, sources, verified, words } from './text'

const state = z.strictObject({
  id,
  party: id,
  from: edtf,
  to: edtf,
  name: words,
  short: words,
  inText: words.optional(),
  adjective: words,
  cases,
  verified,
  forEditors,
  sources,
})

export const states = z.array(state)
