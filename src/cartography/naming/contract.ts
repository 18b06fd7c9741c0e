import { type Box, encloses, meet, middleOfBox } from '../box'
import type { Pixel } from '../projection'
import type { CoastView, Corner } from './coast'
import type { Seat } from './seats'
import { distanceOutside, parts } from './segments'
import { type Candidate, isDotRole, type Site } from './site'

/** The contract of names, for one name at one seat. */
export function standsWell(candidate: Candidate, boxes: readonly Box[], seat: Seat, site: Site, full: readonly Box[]): boolean {
  const { coast } = site
  const within = candidate.isRequired ? site.core : site.within
  if (!boxes.every((box) => encloses(within, box) && isClear(box, candidate.own, site, full))) return false
  if (candidate.manner.role === 'water') return boxes.every((box) => coast.landAt(middleOfBox(box)) === null)
  const [box] = boxes
  if (!box) return false
  const towards = nearestOf(candidate.corners, middleOfBox(box))
  return boxes.every((one) => isByItsOwn(candidate, one, towards, coast)) && !isParted(candidate, box, [seat.by, ...towards], site)
}

/**
 * Whether nothing lies under a box that a name would hide: no other name, cover, line or coast, no dot or target but a place's own.
 * @param own places whose dots and targets do not count, and a line that does not
 */
export function isClear(
  box: Box,
  own: ReadonlySet<string>,
  { seen, coast, lines, marks }: Site,
  full: readonly Box[],
  line?: string,
): boolean {
  for (const other of full) if (meet(box, other)) return false
  for (const other of seen.covers) if (meet(box, other)) return false
  for (const mark of marks) if (meet(box, mark.box) && !own.has(mark.place)) return false
  return !coast.crosses(box) && !lines.crosses(box, line)
}

/** A name further than this from any land is taken for nobody's, pixels. */
export const reach = 64

/** @param towards the nearest corner of its own coast: only what is nearer than that can be nearer than its own */
function isByItsOwn({ land, manner }: Candidate, box: Box, towards: readonly Pixel[], coast: CoastView): boolean {
  const isDot = isDotRole(manner)
  const far = towards.length && !isDot ? Math.min(reach, distanceOutside(box, towards[0] ?? [0, 0]) + 1) : reach
  const near = coast.nearest(box, far)
  if (manner.role === 'land') return near !== null && near.distance === 0 && land.has(near.id)
  if (isDot) return near === null || land.size === 0 || land.has(near.id)
  return near !== null && land.has(near.id)
}

/** Whether a dividing line runs between a name and its land: some points of it, or the land's own middle. */
function isParted({ footprint, inside }: Candidate, box: Box, towards: readonly Pixel[], { seen }: Site): boolean {
  if (!seen.dividing.length) return false
  const at = middleOfBox(box)
  const all = footprint ? [...towards, inside] : towards
  return seen.dividing.some((line) => parts(at, all, line))
}

function nearestOf(corners: readonly Corner[], [x, y]: Pixel): readonly Pixel[] {
  let [best, least]: [Pixel | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const { at } of corners) {
    const far = (at[0] - x) ** 2 + (at[1] - y) ** 2
    if (far < least) [best, least] = [at, far]
  }
  return best ? [best] : []
}
