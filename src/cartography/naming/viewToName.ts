import type { Box } from '../box'
import type { HitTarget } from '../hitTargets'
import type { LonLat } from '../../domain/distance'
import type { LineShape } from '../lines'
import { gridPoint, type Pixel } from '../projection'
import type { ViewToName } from './site'

/** Lines that no name is parted by from its land: who administers ends there. */
const isDividing = ({ role }: LineShape) => role === 'control' || role === 'treaty'

/**
 * What a view draws that names must heed, at its zoom.
 * @param covers pixels from the map's origin, as `view`
 * @param taken room that the lines' own names take
 */
export function viewToName(
  zoom: number,
  view: Box,
  origin: LonLat,
  drawn: {
    readonly lines: readonly LineShape[]
    readonly targets: readonly HitTarget[]
    readonly covers: readonly Box[]
    readonly taken: readonly Box[]
    readonly core?: Box
  },
): ViewToName {
  const strokes = (lines: readonly LineShape[]) =>
    lines.flatMap(({ boundary }) => boundary.course.map((stroke) => stroke.map((at): Pixel => gridPoint(at, zoom, origin))))
  return {
    zoom,
    view,
    covers: drawn.covers,
    taken: drawn.taken,
    ...(drawn.core && { core: drawn.core }),
    lines: strokes(drawn.lines),
    dividing: strokes(drawn.lines.filter(isDividing)),
    targets: drawn.targets.map(({ place, x, y, radius }) => ({
      place,
      box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
    })),
  }
}
