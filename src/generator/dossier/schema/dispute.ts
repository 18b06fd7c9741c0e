import { z } from 'zod'
import { tag } from './tag'
import { extent, id, position, type TextSchemas } from './text'

/** The number of the format that this code reads. */
export const format = 2

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is # and six hexadecimal digits in lower case')
const colours = z.strictObject({
  tone: colour.describe('Fill of land that the party administers.'),
  edge: colour.describe('Coast of that land.'),
  hatch: colour.describe('Hatching over land that the party claims.'),
  line: colour.optional().describe('A boundary as the party states it.'),
})

export function dispute({ words, someWords, cases }: TextSchemas) {
  const side = z.strictObject({ view: id, at: z.string().optional() })
  const name = {
    name: words.describe('As it stands alone.'),
    inText: someWords.optional().describe('As it stands inside a sentence, in the languages where that differs: "the Soviet Union".'),
    cases: cases.describe('Its cases, by the language that declines it.'),
  }
  const party = z.strictObject({
    id,
    state: z.literal(false).optional().describe('Set where the party is no state: its own name then holds for all days.'),
    ...name,
    language: tag.describe('Language of the party’s own names of places, a BCP 47 tag.'),
    colours: z.strictObject({ light: colours, dark: colours }),
    dash: z.array(z.number().positive()).min(2).optional().describe('Dashes and gaps of its lines, in pixels.'),
    namesFirst: words.optional().describe('The choice to have its names of places first: "French names first".'),
    counterView: id.optional().describe('The view that "Swap sides" shows from this party’s.'),
  })

  return z.strictObject({
    $schema: z.string().optional(),
    format: z.literal(format).describe('Number of the dossier’s format.'),
    title: words.describe('The name of the site.'),
    tagline: words.describe('What the site is about, in one line.'),
    namePolicy: words
      .optional()
      .describe(
        'Which of the names of a place stands first on the pages of each language, and that it is a choice; above the list of places.',
      ),
    phrases: z
      .array(words)
      .optional()
      .describe(
        'What a newcomer reads under the headline: short phrases, each with one `[words](event:id)` that lead to what they tell of.',
      ),
    languages: z.array(z.string().min(1)).min(1).describe('BCP 47 tags. The first is the one that others fall back to.'),
    complete: z.array(z.string()).optional().describe('The languages in which every text is required; all, where this is left out.'),
    parties: z.array(party).min(2).describe('The parties to the dispute, the only possible claimants.'),
    rows: z
      .array(z.union([id.transform((place) => ({ place, name: undefined })), z.strictObject({ place: id, name: words })]))
      .describe('Rows of the band chart, in order: places, with a name of the row where it is not the place’s.'),
    disputed: z.array(id).min(1).describe('The disputed places in the order they are counted.'),
    disputedAs: z
      .strictObject({ all: z.strictObject({ name: words, cases }), them: z.strictObject({ name: words, cases }) })
      .describe('What these are called inside a sentence: "all four islands", "the four islands".'),
    measuredFrom: id.optional().describe('A place from which the distances of the others are compared.'),
    views: z
      .array(z.union([id.transform((one) => ({ id: one, name: undefined })), z.strictObject({ id, name: words })]))
      .min(1)
      .describe('The views that are always offered: `control`, or ids of positions, with a name where it is not the position’s.'),
    firstExtent: extent.describe('The first view of the map: degrees west, south, east, north.'),
    map: z
      .strictObject({
        frame: extent.optional().describe('What can be seen of the map.'),
        bounds: extent.optional().describe('How far the map can be moved.'),
        graticule: extent
          .optional()
          .describe('How far meridians and parallels are drawn; as far as the map can be moved, where this is left out.'),
        origin: position.optional().describe('Where path data is counted from: longitude, latitude.'),
      })
      .optional(),
    outcomes: z
      .array(z.strictObject({ id, name: words }))
      .optional()
      .describe('What each outcome that `npm run derive` counts is called.'),
    comparisons: z
      .array(z.strictObject({ id, left: side, right: side, extent }))
      .optional()
      .describe('What is worth two maps side by side: a view, and a date where it is not today, on either side; and where on earth.'),
    shelves: z
      .array(
        z.strictObject({ id, name: words, kinds: z.array(z.string()).min(1), fromYear: z.int().optional(), toYear: z.int().optional() }),
      )
      .min(1)
      .describe(
        'The pages that the sources are on, by their kinds and, where a page would be long, by the years of their dates. The first kind is what the name speaks of.',
      ),
    contact: z
      .string()
      .regex(/^(mailto:[^\s?@]+@[^\s?@]+|https:\/\/\S+)?$/, 'a contact is mailto: with an address, https: with one, or empty')
      .optional()
      .describe('Where readers report mistakes: `mailto:` with an address, or an address that begins with https://. Pages link to it.'),
    credits: words.optional().describe('Whose data the map is drawn from.'),
    bodies: z.record(id, z.strictObject(name)).describe('Everyone else who takes part in events or holds a position, by id.'),
  })
}
