import { z } from 'zod'
import { edtf, forEditors, formerIds, id, sources, type TextSchemas, verified } from './text'

const event = ({ spellings, translated, words }: TextSchemas) =>
  z.strictObject({
    id,
    formerIds,
    date: edtf.describe('EDTF level 1.'),
    shown: edtf.optional().describe('The day whose state the map shows, where that is not the first.'),
    dateText: words.optional().describe('The date in words, as inside a sentence, where it stands for no day: "from early times".'),
    inEffect: edtf.optional().describe('Of a treaty: the day on which it took effect, where that is later than it was signed.'),
    title: words.describe('Its title.'),
    short: words.describe('The same where room is short.'),
    aliases: spellings.optional().describe('Words by which it is searched for, which its title does not have; they are not shown.'),
    kind: z
      .enum(['treaty', 'declaration', 'war', 'landing', 'law', 'statement', 'summit', 'talks', 'visit', 'incident', 'society'])
      .describe('What it is.'),
    called: z
      .enum(['natural-disaster', 'military'])
      .optional()
      .describe('What its page calls it, where that is another word than its kind.'),
    significance: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .describe('1: always shown; 2: shown where there is room; 3: the rest.'),
    places: z.array(id).describe('Ids of the places concerned.'),
    lights: z
      .array(id)
      .optional()
      .describe(
        'Ids of the places that its words name, which the map lights; left out, those in `places` but the group of all that is disputed.',
      ),
    restsOn: z.array(id).optional().describe('Ids of the instruments that its words rest on, as its sources say.'),
    venue: id.nullable().describe('Id of the place where it happened, or null.'),
    parties: z.array(id).describe('Ids of those whom it concerns; of an act of one side that side first.'),
    summary: translated.describe('What happened.'),
    effect: z
      .array(z.strictObject({ place: id, by: z.array(id), from: edtf.optional() }))
      .optional()
      .describe('Who administers what from then on; it is compared with control.json.'),
    verified,
    forEditors,
    sources,
  })

export const events = (texts: TextSchemas) => z.array(event(texts))
