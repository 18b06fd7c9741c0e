import type { PlaceId } from '../../domain/content/ids'
import { type Box, encloses, isIn, latticeOver, meet } from '../box'
import type { Pixel } from '../projection'
import { textWidth } from '../textWidth'
import type { CoastView } from './coast'
import { isClear } from './contract'
import { boxesOf, sizeOf } from './measure'
import { labelAt, middleSeat } from './seats'
import { meetsSegment, parts } from './segments'
import type { Candidate, EdgeName, PlacedName, Site } from './site'

/** A leader is no longer than this, pixels, nor than a share of the view's shorter side: on a small map its name would stand by another land. */
const longestLeader = { pixels: 260, share: 0.3 }
/** From one point of a leader to the next at which the land under it is looked up, pixels. */
const stride = 2

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
  const foot = isIn(seen.view, inside) ? inside : corners[Math.floor(corners.length / 2)]?.at
  if (!foot) return null
  // What is shown by a dot keeps clear of its own too: the leader leads there.
  const own = new Set<string>(footprint ? [place.id] : [])
  const { left, top, right, bottom } = seen.view
  const longest = Math.min(longestLeader.pixels, longestLeader.share * Math.min(right - left, bottom - top))
  const lattice = latticeOver(seen.view, 16)
    .map((at) => ({ at, far: Math.hypot(at[0] - foot[0], at[1] - foot[1]) }))
    .filter(({ far }) => far < longest)
    .sort((a, b) => a.far - b.far)
  for (const { at, far } of lattice) {
    const name = labelAt(candidate, middleSeat(at))
    const boxes = boxesOf(name, size)
    const [box] = boxes
    if (!box || coast.landAt(at) !== null || !encloses(site.core, box) || !isClear(box, own, site, full)) continue
    if (seen.dividing.some((line) => parts(at, [foot], line))) continue
    const from = edgeTowards(box, foot)
    if (full.some((other) => meetsSegment(other, from, foot)) || crossesOthers(from, foot, candidate.own, coast)) continue
    return { name: { ...name, leader: [from, foot] }, boxes, cost: far }
  }
  return null
}

/** Whether a leader runs over land that is not its place's own, nor the one that its place lies on. */
function crossesOthers(from: Pixel, foot: Pixel, own: ReadonlySet<string>, coast: CoastView): boolean {
  const under = coast.landAt(foot)
  const steps = Math.ceil(Math.hypot(foot[0] - from[0], foot[1] - from[1]) / stride)
  return Array.from({ length: steps }, (_, i) => i / steps).some((share) => {
    const land = coast.landAt([from[0] + share * (foot[0] - from[0]), from[1] + share * (foot[1] - from[1])])
    return land !== null && land !== under && !own.has(land)
  })
}

/**
 * A required name in a tag at the edge of the view, as near to its land as no name, cover or other place's target lies; on the sea rather than on land,
 * which might be another's or its own, and beside a line rather than on it. Rather than go without, it lies over the target of a place that needs no name.
 * `null` where there is no room left.
 * @param required the places that have a name whatever it takes
 */
export function atEdge(
  { place, names: { first }, own, inside: to }: Candidate,
  { seen, coast, lines }: Site,
  full: readonly Box[],
  required: ReadonlySet<PlaceId>,
): EdgeName | null {
  const targets = seen.targets.filter(({ place }) => !own.has(place))
  const others = [...full, ...seen.covers]
  const ways = [
    [targets, true],
    [targets, false],
    [targets.filter(({ place }) => required.has(place)), false],
  ] as const
  const hidden = (box: Box, at: Pixel) =>
    (coast.crosses(box) || coast.landAt(at) !== null ? overLand : 0) + (lines.crosses(box) ? overLine : 0)
  for (const isSmall of [false, true]) {
    const tag = { first, type: (seen.tagType ?? tagType) * (isSmall ? small : 1), isSmall }
    const far = (at: Pixel) => Math.hypot(at[0] - to[0], at[1] - to[1]) + hidden(tagBox({ ...tag, at }), at)
    const nearest = rimFor(tagBox({ ...tag, at: [0, 0] }), seen.core ?? seen.view)
      .map((at) => ({ at, far: far(at) }))
      .sort((a, b) => a.far - b.far)
    for (const [heeded, forFingers] of ways) {
      const taken = [...others, ...heeded.map(({ box }) => box)]
      const free = nearest.find(({ at }) => !taken.some((other) => meet(boxOfTag({ ...tag, at }, forFingers), other)))
      if (!free) continue
      const { at } = free
      return { ...tag, place: place.id, at, towards: (Math.atan2(to[1] - at[1], to[0] - at[0]) * 180) / Math.PI }
    }
  }
  return null
}

/** Where the middle of a tag may stand along the edges of a view; nowhere in one that is too small for it. */
function rimFor({ right: wide, bottom: high }: Box, { left, top, right, bottom }: Box): readonly Pixel[] {
  const [insetX, insetY] = [wide + 6, high + 6]
  if (right - left < 2 * insetX || bottom - top < 2 * insetY) return []
  const [x0, x1, y0, y1] = [left + insetX, right - insetX, top + insetY, bottom - insetY]
  return Array.from({ length: 41 }, (_, i) => i / 40).flatMap((share): Pixel[] => {
    const [x, y] = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)]
    return [
      [x0, y],
      [x1, y],
      [x, y0],
      [x, y1],
    ]
  })
}

/** A tag stands rather so much further off than over land, or over a line, pixels. */
const [overLand, overLine] = [400, 200]

/** Pixels of a tag's type where the reader set none; of its padding and rim, with some air. */
const tagType = 13
const tagFrame = 26
/** Where it finds no room, the type of a tag is smaller by so much, and its padding by so many pixels. */
const small = 11 / 13
const smallFrame = 8
/** Ems of the space before its arrow, and the arrow. */
const arrow = 1.54

/** A tag as it is laid out. */
type LaidTag = Pick<EdgeName, 'at' | 'first' | 'type' | 'isSmall'>

/** @param forFingers whether so high that a finger finds no other target there, else as high as it is drawn */
function boxOfTag({ at: [x, y], first, type, isSmall }: LaidTag, forFingers: boolean): Box {
  const wide = ((textWidth(first) * 1.1 + arrow) * type + tagFrame - (isSmall ? smallFrame : 0)) / 2
  const drawn = Math.max(30, type * 1.35 + 8)
  const high = (forFingers ? Math.max(44, drawn) : drawn) / 2
  return { left: x - wide, top: y - high, right: x + wide, bottom: y + high }
}

/** What a tag covers as it is drawn. */
export function tagBox(tag: LaidTag): Box {
  return boxOfTag(tag, false)
}

/** The point of a box's edge that is nearest to another point. */
function edgeTowards({ left, top, right, bottom }: Box, [x, y]: Pixel): Pixel {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))]
}
