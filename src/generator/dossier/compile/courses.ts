import type { LonLat } from '../../../domain/distance'
import type { Lines } from '../schema/lines'

/** The strokes of each drawn line, by the boundary's id. */
export type Courses = ReadonlyMap<string, readonly (readonly LonLat[])[]>

export function coursesOf({ features }: Lines): Courses {
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.id,
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
    ]),
  )
}
