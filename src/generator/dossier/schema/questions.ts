import { z } from 'zod'
import { edtf, id, sources, type TextSchemas } from './text'

const sentence = ({ translated }: TextSchemas) =>
  z.strictObject({
    text: translated.describe('One sentence, or a few on the same sources: Markdown of one paragraph, with [words](place:id) links.'),
    own: z.literal(true).optional().describe('Set where the sentence speaks of this site or its own reckoning, and so has no source.'),
    sources,
  })

const question = (texts: TextSchemas) =>
  z.strictObject({
    id,
    question: texts.translated.describe('What a newcomer asks.'),
    aliases: texts.spellings
      .optional()
      .describe('Words by which it is searched for, which its question does not have; they are not shown.'),
    asOf: edtf.optional().describe('The day up to which the answer holds, EDTF.'),
    answer: z.array(sentence(texts)).min(1).describe('The answer, sentence by sentence, each with its sources.'),
  })

export const questions = (texts: TextSchemas) => z.array(question(texts))
