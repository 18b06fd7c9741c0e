import type { Polygon, Shape } from '../../generator/geometry/shapes'
import { readSource } from './sources'

/** The source files two rocks 0.5 km off Kamchatka under Shumshu, which is 22 km away; all that lies east of this meridian is Kamchatka's. */
const eastOfShumshu = 156.7

/**
 * Three unnamed rocks midway in Goyōmai Strait, which the source files under Kaigara, 1.6 km further on. No source says whose they are, and the strait's
 * halfway point is counted from Kaigara itself: they are left out.
 */
const ofNobody = 'kaigara--rocks'

const offKamchatka = (polygon: Polygon) => polygon[0]?.every(([longitude]) => longitude > eastOfShumshu) ?? false

/** The Kurils at one level of detail, unnamed rocks as shapes of their own (`properties.of` names their island or mainland). */
export function readIslands(folder: string, file: string): Shape[] {
  return readSource(folder, file, 'kurils').flatMap((shape) => {
    if (shape.id === ofNobody) return []
    const strays = shape.id === 'shumshu--rocks' ? shape.polygons.filter(offKamchatka) : []
    if (strays.length === 0) return [shape]
    return [
      { ...shape, polygons: shape.polygons.filter((polygon) => !offKamchatka(polygon)) },
      { ...shape, id: 'kamchatka--rocks', polygons: strays, properties: { ...shape.properties, of: 'kamchatka' } },
    ]
  })
}
