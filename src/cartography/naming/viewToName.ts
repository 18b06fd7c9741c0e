import type { Box } from '../box'
import { middleOf } from '../camera'
import type { HitTarget } from '../hitTargets'
import type { LonLat } from '../../domain/distance'
import type { Rectangle } from '../clip'
import type { NameAlong } from '../lineNames'
import { isOfOtherDate, type LineShape } from '../lines'
import { strokesOf } from '../parallel'
import { gridPoint } from '../projection'
import type { ViewToName } from './site'

/** Lines that no name is parted by from its land: who administers ends there. */
const isDividing = ({ role }: LineShape) => role === 'control' || role === 'treaty'

/** What a view draws, and what lies over it. */
export interface DrawnInView {
  readonly lines: readonly LineShape[]
  /** How the name of a line is written along it; `null` where it has none here. */
  readonly nameOf: (line: LineShape) => NameAlong | null
  readonly targets: readonly HitTarget[]
  /** Pixels from the map's origin. */
  readonly covers: readonly Box[]
  readonly core?: Box
  readonly lineRoom?: Box
  readonly tagType?: number
}

/** Where a map's data is counted from, where it ends, and what it is about, degrees. */
export interface Charted {
  readonly origin: LonLat
  readonly frame: Rectangle
  readonly firstExtent: Rectangle
}

/** Share of the map's width over which its rim is faded too far to be named upon. */
const faded = 0.03

/** Whose limits at sea are drawn. Those of several sides coincide for the most part: a name along one would give the water to that side, the key names all. */
function sidesOfLimits(lines: readonly LineShape[]): ReadonlySet<string | undefined> {
  return new Set(lines.filter(({ role }) => role === 'limit').map(({ boundary }) => boundary.claimant))
}

/** What a view draws that names must heed, at its zoom. */
export function viewToName(
  zoom: number,
  view: Box,
  map: Charted,
  { lines, nameOf, targets, covers, core, lineRoom, tagType }: DrawnInView,
): ViewToName {
  const { origin, frame, firstExtent } = map
  const isSideless = sidesOfLimits(lines).size > 1
  const drawn = lines.map((line) => {
    const name = isSideless && line.role === 'limit' ? null : nameOf(line)
    return {
      id: line.id,
      strokes: strokesOf(line, zoom, origin),
      ...(name && { name }),
      yields: isOfOtherDate(line),
      isDividing: isDividing(line),
    }
  })
  const [left, bottom] = gridPoint([frame[0], frame[1]], zoom, origin)
  const [right, top] = gridPoint([frame[2], frame[3]], zoom, origin)
  const rim = (right - left) * faded
  return {
    zoom,
    view,
    covers,
    ...(core && { core }),
    ...(lineRoom && { lineRoom }),
    ...(tagType && { tagType }),
    drawn: { left: left + rim, top: top + rim, right: right - rim, bottom: bottom - rim },
    aim: gridPoint(middleOf(firstExtent), zoom, origin),
    lines: drawn,
    dividing: drawn.flatMap((line) => (line.isDividing ? line.strokes : [])),
    targets: targets.map(({ place, x, y, radius }) => ({
      place,
      box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
    })),
  }
}
