import { z } from 'zod'
import { edtf, forEditors, id, position, sources, type TextSchemas, verified } from './text'

const boundary = ({ translated, words }: TextSchemas) =>
  z.strictObject({
    id,
    kind: z.enum(['treaty', 'line-of-control', 'claimed', 'median']),
    subkind: z.enum(['fishing-limit', 'cartographic', 'hypothetical', 'limit', 'baseline', 'fishing-area']).optional(),
    name: words,
    from: edtf,
    to: edtf,
    between: z.array(id),
    parties: z.array(id),
    claimant: z.string().optional(),
    views: z.array(z.string()).optional(),
    instrument: id.optional(),
    article: z.string().optional(),
    through: z.array(id).optional(),
    course: translated,
    note: translated.optional(),
    waypointsNote: translated.optional(),
    otherMeasures: translated.optional(),
    verified,
    waypoints: z.array(position),
    anchors: z.array(z.strictObject({ what: z.string(), at: position, official: z.boolean() })).optional(),
    forEditors,
    sources,
  })

export const boundaries = (texts: TextSchemas) => z.array(boundary(texts))
export type BoundarySource = z.infer<ReturnType<typeof boundary>>
