import { z } from 'zod'
import { cases, id, words } from './text'

export const dispute = z.strictObject({
  languages: z.array(z.enum(['en', 'ja', 'ru'])),
  /** The two state parties, the only possible claimants, and the language of their own names of places. */
  parties: z.array(z.strictObject({ id, language: z.string() })).length(2),
  /** Rows of the band chart, in order. */
  rows: z.array(id),
  /** The disputed islands in the order they are counted. */
  disputed: z.array(id),
  /** The views that are always offered: `control`, or ids of positions. */
  views: z.array(z.string()),
  /** Degrees west, south, east, north. */
  firstExtent: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Everyone who takes part in events or holds a position, by id. */
  bodies: z.record(id, z.strictObject({ name: words, cases })),
})
