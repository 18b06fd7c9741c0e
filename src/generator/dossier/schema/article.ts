import { z } from 'zod'
import { edtf, id, reference, sources, type TextSchemas } from './text'

export function article({ words }: TextSchemas) {
  const paragraph = z.strictObject({
    n: z.number().int().positive(),
    /** What the report states, fact by fact: the retelling is checked against it by its editors. */
    facts: z.array(z.string()),
    /** The retelling, Markdown with `[words](place:id)` mentions. */
    text: words,
    mentions: z.array(z.strictObject({ to: reference, text: words })),
  })

  return z.strictObject({
    headline: words,
    retellingNote: words,
    written: edtf,
    paragraphs: z.array(paragraph),
    dates: z.array(z.strictObject({ paragraph: z.number(), phrase: z.string(), date: edtf, event: id, sources })),
    afterwards: z.strictObject({
      heading: words,
      items: z.array(z.strictObject({ date: edtf, about: reference, text: words, sources })),
    }),
  })
}
