import { z } from 'zod'
import { id, position } from './text'

const stroke = z.array(position).min(2)

/** `geometry/lines.geojson`: the courses of the boundaries, by the boundary's id. */
export const lines = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.object({ id }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('LineString'), coordinates: stroke }),
        z.object({ type: z.literal('MultiLineString'), coordinates: z.array(stroke) }),
      ]),
    }),
  ),
})

export type Lines = z.infer<typeof lines>
