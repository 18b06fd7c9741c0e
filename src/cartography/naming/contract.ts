import { type Box, encloses, meet, middleOfBox } from '../box'
import type { Pixel } from '../projection'
import type { CoastView } from './coast'
import type { Seat } from './seats'
import { parts } from './segments'
import { type Candidate, isDotRole, type Site } from './site'

/** The contract of names, for one name at one seat. */
export function standsWell(candidate: Candidate, boxes: readonly Box[], seat: Seat, site: Site, full: readonly Box[]): boolean {
  const { seen, coast } = site
  const within = (candidate.isRequired ? seen.core : undefined) ?? seen.view
  const own = new Set<string>([candidate.place.id, ...candidate.land])
  if (!boxes.every((box) => encloses(within, box) && isClear(box, own, site, full))) return false
  if (candidate.manner.role === 'water') return boxes.every((box) => coast.landAt(middleOfBox(box)) === null)
  return boxes.every((box) => isByItsOwn(candidate, box, coast)) && !isParted(candidate, boxes[0] ?? seen.view, seat.by, site)
}

/**
 * Whether nothing lies under a box that a name would hide: no other name, cover, line or coast, no dot or target but a place's own.
 * @param own places whose dots and targets do not count
 */
export function isClear(box: Box, own: ReadonlySet<string>, { seen, coast, lines, dots }: Site, full: readonly Box[]): boolean {
  const isOthers = ({ place, box: other }: { readonly place: string; readonly box: Box }) => !own.has(place) && meet(box, other)
  return (
    ![full, seen.covers, seen.taken].some((boxes) => boxes.some((other) => meet(box, other))) &&
    !dots.some(isOthers) &&
    !seen.targets.some(isOthers) &&
    !lines.crosses(box) &&
    !coast.crosses(box)
  )
}

/** A name further than this from any land is taken for nobody's, pixels. */
const reach = 64

function isByItsOwn({ land, manner }: Candidate, box: Box, coast: CoastView): boolean {
  const near = coast.nearest(box, reach)
  if (manner.role === 'land') return near !== null && near.distance === 0 && land.has(near.id)
  if (isDotRole(manner)) return near === null || land.size === 0 || land.has(near.id)
  return near !== null && land.has(near.id)
}

/** Whether a dividing line runs between a name and its land: the point it stands by, the nearest of the coast, or the land's own middle. */
function isParted({ land, footprint, inside }: Candidate, box: Box, by: Pixel, { seen, coast }: Site): boolean {
  if (!seen.dividing.length) return false
  const at = middleOfBox(box)
  const towards = [by, ...nearestOf(coast.cornersOf(land), at), ...(footprint ? [inside] : [])]
  return seen.dividing.some((line) => towards.some((to) => parts(at, to, line)))
}

function nearestOf(points: readonly Pixel[], [x, y]: Pixel): readonly Pixel[] {
  let [best, least]: [Pixel | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const point of points) {
    const far = (point[0] - x) ** 2 + (point[1] - y) ** 2
    if (far < least) [best, least] = [point, far]
  }
  return best ? [best] : []
}
