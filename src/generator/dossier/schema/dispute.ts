import { z } from 'zod'
import { cases, id, words } from './text'

const extent = z.tuple([z.number(), z.number(), z.number(), z.number()])
const side = z.strictObject({ view: z.string(), at: z.string().optional() })
const named = z.strictObject({ name: words, cases })

export const dispute = z.strictObject({
  /** The name of the site, and what it is about in one line. */
  title: words,
  tagline: words,
  languages: z.array(z.enum(['en', 'ja', 'ru'])),
  /** The two state parties, the only possible claimants, and the language of their own names of places. */
  parties: z.array(z.strictObject({ id, language: z.string() })).length(2),
  /** Rows of the band chart, in order. */
  rows: z.array(id),
  /** The disputed islands in the order they are counted. */
  disputed: z.array(id),
  /** What these are called inside a sentence: "all four islands", "the four islands". */
  disputedAs: z.strictObject({ all: named, them: named }),
  /** A place from which the distances of the islands are compared. */
  measuredFrom: id.optional(),
  /** The views that are always offered: `control`, or ids of positions. */
  views: z.array(z.string()),
  /** Degrees west, south, east, north. */
  firstExtent: extent,
  /** What each outcome that `npm run derive` counts is called. */
  outcomes: z.array(z.strictObject({ id, name: words })).optional(),
  /** What is worth two maps side by side: a view, and a date where it is not today, on either side; and where on earth. */
  comparisons: z.array(z.strictObject({ id, left: side, right: side, extent })).optional(),
  /** The pages that the sources are on, by their kinds: one page of all would be too heavy. The first kind is what the name speaks of. */
  shelves: z.array(z.strictObject({ id, name: words, kinds: z.array(z.string()).min(1) })).min(1),
  /** Everyone who takes part in events or holds a position, by id. */
  bodies: z.record(id, named),
})
