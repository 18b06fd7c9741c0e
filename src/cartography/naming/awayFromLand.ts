import { type Box, encloses, isIn, latticeOver, meet } from '../box'
import type { Pixel } from '../projection'
import { isClear } from './contract'
import { boxesOf, sizeOf } from './measure'
import { labelAt, middleSeat } from './seats'
import { meetsSegment, parts } from './segments'
import type { Candidate, EdgeName, PlacedName, Site } from './site'

/** A leader is no longer than this, pixels. */
const longestLeader = 260

/** A required name off in the sea, as near to its land as there is room, with a leader to it; `null` where there is none. */
export function withLeader(
  candidate: Candidate,
  site: Site,
  full: readonly Box[],
): { readonly name: PlacedName; readonly boxes: readonly Box[]; readonly cost: number } | null {
  const { seen, coast } = site
  const { manner, names, corners, footprint, inside, place } = candidate
  if (manner.role === 'water' || manner.role === 'land') return null
  const size = sizeOf({ names, size: manner.size, role: manner.role })
  const foot = isIn(seen.view, inside) ? inside : corners[Math.floor(corners.length / 2)]
  if (!foot) return null
  // What is shown by a dot keeps clear of its own too: the leader leads there.
  const own = new Set<string>(footprint ? [place.id] : [])
  const lattice = latticeOver(seen.view, 16)
    .map((at) => ({ at, far: Math.hypot(at[0] - foot[0], at[1] - foot[1]) }))
    .filter(({ far }) => far < longestLeader)
    .sort((a, b) => a.far - b.far)
  for (const { at, far } of lattice) {
    const name = labelAt(candidate, middleSeat(at))
    const boxes = boxesOf(name, size)
    const [box] = boxes
    if (!box || coast.landAt(at) !== null || !encloses(seen.core ?? seen.view, box) || !isClear(box, own, site, full)) continue
    if (seen.dividing.some((line) => parts(at, foot, line))) continue
    const from = edgeTowards(box, foot)
    if (full.some((other) => meetsSegment(other, from, foot))) continue
    return { name: { ...name, leader: [from, foot] }, boxes, cost: far }
  }
  return null
}

/** A required name in a tag at the edge of the view, as near to its land as no other name or cover lies; on the sea rather than on land. */
export function atEdge({ place, names, inside: to }: Candidate, { seen, coast }: Site, full: readonly Box[]): EdgeName {
  const { left, top, right, bottom } = seen.core ?? seen.view
  const [insetX, insetY] = [tagWidth / 2 + 6, tagHeight / 2 + 6]
  const alongX = (x: number) => Math.min(right - insetX, Math.max(left + insetX, x))
  const alongY = (y: number) => Math.min(bottom - insetY, Math.max(top + insetY, y))
  const steps = Array.from({ length: 24 }, (_, i) => i / 23)
  const rim = steps.flatMap((share): Pixel[] => [
    [alongX(left), alongY(top + share * (bottom - top))],
    [alongX(right), alongY(top + share * (bottom - top))],
    [alongX(left + share * (right - left)), alongY(top)],
    [alongX(left + share * (right - left)), alongY(bottom)],
  ])
  const nearest = rim.sort((a, b) => Math.hypot(a[0] - to[0], a[1] - to[1]) - Math.hypot(b[0] - to[0], b[1] - to[1]))
  const isFree = (at: Pixel) => ![...full, ...seen.covers].some((other) => meet(tagBox({ at }), other))
  const isAtSea = (at: Pixel) => !coast.crosses(tagBox({ at })) && coast.landAt(at) === null
  const free = nearest.filter(isFree)
  const at = free.find(isAtSea) ?? free[0] ?? nearest[0] ?? to
  return { place: place.id, names, at, towards: (Math.atan2(to[1] - at[1], to[0] - at[0]) * 180) / Math.PI }
}

/** Room for a tag, pixels: a name and an arrow on a target of full size. */
const tagWidth = 120
const tagHeight = 44

export function tagBox({ at: [x, y] }: Pick<EdgeName, 'at'>): Box {
  return { left: x - tagWidth / 2, top: y - tagHeight / 2, right: x + tagWidth / 2, bottom: y + tagHeight / 2 }
}

/** The point of a box's edge that is nearest to another point. */
function edgeTowards({ left, top, right, bottom }: Box, [x, y]: Pixel): Pixel {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))]
}
