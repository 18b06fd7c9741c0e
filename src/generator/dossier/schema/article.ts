import { z } from 'zod'
import { tag } from './tag'
import { edtf, id, reference, sources, type TextSchemas } from './text'

export function article({ words }: TextSchemas) {
  const paragraph = z.strictObject({
    n: z.number().int().positive().describe('Number of the paragraph, from 1.'),
    facts: z.array(z.string()).describe('What the report states, fact by fact: the retelling is checked against it by its editors.'),
    text: words.describe('The retelling: Markdown of one paragraph, with [words](place:id) mentions.'),
    mentions: z.array(z.strictObject({ to: reference, text: words })).describe('What the text links, with the same words.'),
  })

  return z.strictObject({
    $schema: z.string().optional(),
    headline: words.describe('Headline of the report.'),
    dateline: words
      .optional()
      .describe('When the report was written, and when it was read to be retold, in words: it stands under the headline.'),
    source: z
      .strictObject({
        title: z.string().min(1).describe('Its headline, in its own language.'),
        lang: tag.describe('Its language, a BCP 47 tag.'),
      })
      .optional()
      .describe('The report that is retold: it ends the dateline.'),
    retellingNote: words.describe('How it is told here: retold, not quoted.'),
    written: edtf.describe('The days on which the report was written or published.'),
    paragraphs: z.array(paragraph).min(1),
    dates: z.array(z.strictObject({ paragraph: z.number(), phrase: z.string(), date: edtf, event: id, sources })),
    afterwards: z.strictObject({
      heading: words,
      items: z.array(z.strictObject({ date: edtf, about: reference, text: words, sources })),
    }),
  })
}
