import type { LonLat } from '../../../domain/distance'
import { thin } from '../../derive/thin'
import { joinedStrokes, turnedNear, unrolled } from '../../geometry/dateLine'
import type { BoundarySource } from '../schema/boundaries'
import type { Lines } from '../schema/lines'

/** The strokes of each drawn line, by the boundary's id. */
export type Courses = ReadonlyMap<string, readonly (readonly LonLat[])[]>

/** The limits of the sea run round every island: they come with their own page and with the layer of the sea, not with every page. */
export function comesApart({ subkind }: BoundarySource): boolean {
  return subkind === 'limit'
}

/** Metres that a stroke may stray where it comes with its own page, which shows it small. */
const tolerance = 900

/** The course of a line that comes with its own page, thinned to what a map of all of it can show. */
export function strokesApart(boundary: BoundarySource, courses: Courses): readonly (readonly LonLat[])[] | undefined {
  if (!comesApart(boundary)) return undefined
  return courses
    .get(boundary.id)
    ?.map((stroke) => thin(stroke, () => tolerance).map(([longitude, latitude]): LonLat => [thousandths(longitude), thousandths(latitude)]))
}

function thousandths(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}

/** @param longitude where the map is: courses are turned round the world to lie near it */
export function coursesOf({ features }: Lines, longitude: number): Courses {
  return new Map(
    features.map(({ properties, geometry }) => {
      const strokes = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
      return [properties.id, joinedStrokes(strokes.map((stroke) => turnedNear(longitude, unrolled(stroke))))]
    }),
  )
}
