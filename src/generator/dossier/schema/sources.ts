import { z } from 'zod'
import { tag } from './tag'
import { edtf, forEditors, id } from './text'

const source = z.strictObject({
  id,
  title: z.string().min(1).describe('Title, in its own language.'),
  publisher: z.string().optional().describe('Who published it.'),
  date: edtf.optional().describe('When, EDTF.'),
  url: z
    .url({ protocol: /^https?$/, error: 'It is no address of a page' })
    .nullable()
    .describe('Address that begins with https:// or http://, or null.'),
  lang: tag.describe('Its language, a BCP 47 tag.'),
  kind: z.string().describe('What it is; a shelf in dispute.json has the kind.'),
  frontPage: z.literal(true).optional().describe('The address leads to the publisher’s front page only.'),
  unused: z.string().optional().describe('Why nothing cites it.'),
  forEditors,
})

export const sourceList = z.array(source)
