import { z } from 'zod'
import { edtf, forEditors, id } from './text'

const source = z.strictObject({
  id,
  title: z.string().min(1),
  publisher: z.string().optional(),
  date: edtf.optional(),
  url: z.url().nullable(),
  lang: z.string(),
  kind: z.string(),
  /** The address leads to the publisher's front page only. */
  frontPage: z.literal(true).optional(),
  /** Why nothing cites it. */
  unused: z.string().optional(),
  forEditors,
})

export const sourceList = z.array(source)
