import { z } from 'zod'
import { edtf, forEditors, formerIds, id, position, sources, type TextSchemas, verified } from './text'

const boundary = ({ translated, words }: TextSchemas) =>
  z.strictObject({
    id,
    formerIds,
    kind: z.enum(['treaty', 'line-of-control', 'claimed', 'median']).describe('What it is.'),
    subkind: z
      .enum(['fishing-limit', 'cartographic', 'hypothetical', 'limit', 'baseline', 'fishing-area'])
      .optional()
      .describe('What it is more closely, which says how it is drawn.'),
    miles: z.number().positive().optional().describe('Of a limit: how far off the coast it lies, in nautical miles.'),
    name: words.describe('Its name.'),
    from: edtf.describe('First day, EDTF, or "..".'),
    to: edtf.describe('Day after the last, EDTF, or "..".'),
    between: z.array(id).describe('Places that it runs between.'),
    parties: z.array(id).describe('Who agreed to it.'),
    claimant: z.string().optional().describe('Who states it: a party, a body or a position; several are joined by +.'),
    views: z
      .array(z.string())
      .optional()
      .describe(
        'Views in which alone it is drawn. A border that a party claims, without a subkind, is drawn in all, with those of the others.',
      ),
    instrument: id.optional().describe('The instrument that drew it.'),
    article: z.string().optional().describe('The article of that instrument.'),
    through: z.array(id).optional().describe('Places that it runs through.'),
    course: translated.describe('Where it runs, in words.'),
    note: translated.optional(),
    waypointsNote: translated.optional(),
    otherMeasures: translated.optional(),
    verified,
    waypoints: z.array(position).describe('Official points, longitude first; the course drawn is in geometry/lines.geojson.'),
    anchors: z
      .array(z.strictObject({ what: z.string(), at: position, official: z.boolean() }))
      .optional()
      .describe('Points that it is held to, and whether they are official.'),
    forEditors,
    sources,
  })

export const boundaries = (texts: TextSchemas) => z.array(boundary(texts))
export type BoundarySource = z.infer<ReturnType<typeof boundary>>
