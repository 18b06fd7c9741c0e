import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { type NameLead, printedNames } from '../../domain/content/names'
import type { Place } from '../../domain/content/place'
import type { LonLat } from '../../domain/distance'
import type { Box } from '../freeArea'
import type { Footprint } from '../geometry'
import { type Label, type Manner, mannerOf } from './label'
import type { Placement } from '../placement'
import { gridPoint, type Pixel } from '../projection'
import { type Coasts, type CoastView, coastView, indexOf, isIn, latticeOver, meet, meetsSegment, type SegmentIndex } from './coast'
import { type Option, bestTogether } from './bestTogether'
import { around, edgeTowards, footprintBox, isWithin, middleOf, parts } from './boxes'
import { boxesOf, sizeOf } from './measure'
import { landOf, type Seat, seatsAlongCoast, seatsBeside, seatsOnLand, wishedSeat } from './seats'

/** What is drawn in a view, in pixels of its zoom from the map's origin. */
export interface ViewToName {
  readonly zoom: number
  readonly view: Box
  /** The part of the view that is seen whatever the shape of the page: required names stand in it. */
  readonly core?: Box
  /** What lies over the map: titles, buttons, the scale, a panel. */
  readonly covers: readonly Box[]
  /** The hit targets of places: no name lies over another place's. */
  readonly targets: readonly { readonly place: PlaceId; readonly box: Box }[]
  /** Every line drawn, and room that is taken along them by their own names. */
  readonly lines: readonly (readonly Pixel[])[]
  readonly taken: readonly Box[]
  /** Lines that no name is parted by from its land: the line of control. */
  readonly dividing: readonly (readonly Pixel[])[]
}

/** What there is to name. */
export interface Nameable {
  readonly dossier: Dossier
  /** Where the pixels of path data are counted from. */
  readonly origin: LonLat
  readonly footprints: readonly Footprint[]
  readonly placements: readonly Placement[]
  readonly coasts: Coasts
}

/** Whose names lead, and which places have a name whatever it takes. */
export interface Wanted {
  readonly lead: NameLead
  readonly required: ReadonlySet<PlaceId>
  /** The names as they stood before the view moved, at the same zoom: each that still stands well stays. */
  readonly before?: readonly PlacedName[]
}

/** A name at its seat. */
export interface PlacedName extends Label {
  /** From the name to its land, where it stands off in the sea. */
  readonly leader?: readonly [Pixel, Pixel]
}

/** A name that finds no seat: said at the edge of the view, towards its land. */
export interface EdgeName {
  readonly place: PlaceId
  readonly names: Label['names']
  /** Middle of the tag. */
  readonly at: Pixel
  /** Degrees clockwise from east, from the tag to the land. */
  readonly towards: number
}

export interface NamesInView {
  readonly names: readonly PlacedName[]
  readonly edge: readonly EdgeName[]
}

interface Candidate {
  readonly place: Place
  readonly manner: Manner
  readonly names: Label['names']
  readonly land: ReadonlySet<string>
  readonly isRequired: boolean
}

/** So many seats are tried for a name that may be left out: where the first find no room, the last hardly do. */
const seatsTried = 40
/** So many seats of each required name are weighed against those of the others. */
const seatsWeighed = 8

/**
 * The names of a view under one contract: each required place whose land is in view is named; the nearest land of a name is its own; no name is
 * parted from its land by a dividing line; no coast, line, dot, cover, other name or other place's target lies under one. A required name that
 * finds no such seat stands off in the sea with a leader, or else in a tag at the edge. All others come by rank, as far as there is room.
 */
export function namesInView(seen: ViewToName, world: Nameable, wanted: Wanted): NamesInView {
  const coast = coastView(world.coasts, seen.zoom, seen.view, seen.covers)
  const candidates = candidatesOf(seen, world, wanted, coast)
  const dots = candidates.flatMap(({ place, land, manner }) => {
    const at = gridPoint(place.point, seen.zoom, world.origin)
    return isDot(manner, place, land, world) && isIn(seen.view, at) ? [{ place: place.id, box: around(at, 4) }] : []
  })
  const site: Site = { seen, coast, dots, world, lines: indexOf(seen.lines, seen.view) }
  const must = candidates.filter(({ isRequired }) => isRequired)
  const chosen = bestTogether(must.map((candidate) => seatsOf(candidate, site, wanted, seatsWeighed)))
  const names: PlacedName[] = []
  const edge: EdgeName[] = []
  const full: Box[] = []
  const keep = ({ name, boxes }: Choice) => {
    names.push(name)
    full.push(...boxes)
  }
  for (const choice of chosen) if (choice) keep(choice)
  for (const [i, candidate] of must.entries()) {
    if (chosen[i]) continue
    const off = seatWithLeader(candidate, site, full)
    if (off) keep(off)
    else {
      const tag = edgeName(candidate, site, full)
      edge.push(tag)
      full.push(tagBox(tag))
    }
  }
  for (const candidate of candidates) {
    if (candidate.isRequired) continue
    const [choice] = seatsOf(candidate, site, wanted, 1, full)
    if (choice) keep(choice)
  }
  return { names, edge }
}

interface Choice extends Option {
  readonly name: PlacedName
}

interface Site {
  readonly seen: ViewToName
  readonly coast: CoastView
  readonly dots: readonly { readonly place: PlaceId; readonly box: Box }[]
  readonly world: Nameable
  readonly lines: SegmentIndex
}

function candidatesOf(
  { zoom, view }: ViewToName,
  { dossier, origin, footprints, placements }: Nameable,
  { lead, required }: Wanted,
  coast: CoastView,
) {
  const byPlace = new Map(footprints.map((footprint) => [footprint.place, footprint]))
  const wish = new Map(placements.map((placement) => [placement.place, placement]))
  const { ancestors, children } = gazetteer(dossier)
  const found: Candidate[] = []
  for (const place of dossier.places) {
    const manner = mannerOf(place, dossier.disputed, zoom)
    if (!manner) continue
    const isShown = zoom >= (wish.get(place.id)?.fromZoom ?? manner.fromZoom) && zoom < manner.toZoom
    const isWanted = required.has(place.id)
    if (!isShown && !isWanted) continue
    const footprint = byPlace.get(place.id)
    const reach = footprint ? footprintBox(footprint, zoom, origin) : around(gridPoint(place.point, zoom, origin), 1)
    if (!meet(reach, view) && !wish.has(place.id)) continue
    const land = landOf(place.id, byPlace, footprint?.hull === undefined ? [] : children(place.id), ancestors(place.id))
    found.push({
      place,
      manner,
      names: printedNames(place, lead),
      land,
      isRequired: isWanted && isLandSeen(footprint, land, coast, view, gridPoint(place.point, zoom, origin)),
    })
  }
  return found.sort((a, b) => a.manner.rank - b.manner.rank)
}

/** Whether any land of a place is in view: a corner of its coast, or the middle of the view itself; of a dot, the dot. */
function isLandSeen(footprint: Footprint | undefined, land: ReadonlySet<string>, coast: CoastView, view: Box, point: Pixel): boolean {
  if (!footprint) return isIn(view, point)
  return coast.cornersOf(land).length > 0 || coast.lattice().some((one) => one.land !== null && land.has(one.land))
}

/** The valid seats of a candidate, the cheapest first, at most `most`. */
function seatsOf(candidate: Candidate, site: Site, wanted: Wanted, most: number, full: readonly Box[] = []): readonly Choice[] {
  const found = seatsOfWords(candidate, site, wanted, most, full)
  const brief = candidate.isRequired && found.length === 0 && inTwoNames(candidate.names)
  return brief ? seatsOfWords({ ...candidate, names: brief }, site, wanted, most, full) : found
}

/** The first name and one other, where there are more: what a required name falls back to before it leaves its land. */
function inTwoNames({ first, second, originals }: Label['names']): Label['names'] | null {
  const kept = second ? [] : originals.slice(0, 1)
  return originals.length > kept.length ? { first, second, originals: kept } : null
}

function seatsOfWords(candidate: Candidate, site: Site, { before = [] }: Wanted, most: number, full: readonly Box[]): readonly Choice[] {
  const size = sizeOf({ names: candidate.names, size: candidate.manner.size, role: candidate.manner.role })
  const old = before.find(({ place, leader }) => place === candidate.place.id && !leader)
  const kept: readonly Seat[] = old ? [{ ...old, by: [old.x, old.y], cost: -100 }] : []
  const found: Choice[] = []
  const seats = [...kept, ...seatsFor(candidate, site, size)]
  for (const seat of candidate.isRequired ? seats : seats.slice(0, seatsTried)) {
    const name = labelAt(candidate, seat)
    const boxes = boxesOf(name, size)
    if (!standsWell(candidate, boxes, seat, site, full)) continue
    found.push({ name, boxes, cost: seat.cost })
    if (found.length >= most) break
  }
  return found
}

function seatsFor({ place, manner, land }: Candidate, site: Site, size: ReturnType<typeof sizeOf>): readonly Seat[] {
  const { seen, coast, world } = site
  const footprint = world.footprints.find((one) => one.place === place.id)
  const wish = world.placements.find((one) => one.place === place.id)
  const point = gridPoint(place.point, seen.zoom, world.origin)
  const wished = wish
    ? [wishedSeat(wish, point, place.point, { zoom: seen.zoom, origin: world.origin }, !footprint && isDotRole(manner))]
    : []
  if (manner.role === 'water') return [...wished, ...(wish ? [] : [middleSeat(point)]), ...shifted(wished[0] ?? middleSeat(point), size)]
  if (manner.role === 'land')
    return [...wished, ...seatsOnLand(land, gridPoint(footprint?.inside ?? place.point, seen.zoom, world.origin), coast, seen.view)]
  if (!footprint) return [...wished, ...seatsBeside(point, size, point)]
  const along = seatsAlongCoast(land, coast, size, place.id in world.dossier.control && manner.role === 'disputed' ? 40 : 12)
  const inside = seatsOnLand(land, gridPoint(footprint.inside, seen.zoom, world.origin), coast, seen.view)
  const late = inside.map((seat) => ({ ...seat, cost: seat.cost + 6 }))
  const isNearby = wished.filter(({ x, y }) => isIn(seen.view, [x, y]) && (coast.nearest(around([x, y], 4), 48) ?? { id: '' }).id !== '')
  return [...isNearby, ...along, ...late].sort((a, b) => a.cost - b.cost)
}

const isDotRole = ({ role }: Manner) => role === 'town' || role === 'peak'

function isDot(manner: Manner, place: Place, _land: ReadonlySet<string>, { footprints }: Nameable): boolean {
  return isDotRole(manner) && !footprints.some((footprint) => footprint.place === place.id)
}

function middleSeat(at: Pixel): Seat {
  return { x: at[0], y: at[1], anchor: 'middle', turn: 0, mark: null, by: at, cost: 0 }
}

/** The same seat a little further off, in eight directions: a name of water has a whole sea to stand in. */
function shifted(seat: Seat, { ascent, descent }: ReturnType<typeof sizeOf>): readonly Seat[] {
  const step = ascent + descent
  return [1, 2, 3].flatMap((far) =>
    Array.from({ length: 8 }, (_, i): Seat => {
      const angle = (i * Math.PI) / 4
      return { ...seat, x: seat.x + far * step * 1.6 * Math.cos(angle), y: seat.y + far * step * Math.sin(angle), cost: far * 2 + i / 8 }
    }),
  )
}

function labelAt({ place, manner, names }: Candidate, { x, y, anchor, turn, mark }: Seat): PlacedName {
  return { place: place.id, role: manner.role, names, size: manner.size, x, y, anchor, turn, mark }
}

/** The contract, for one name at one seat. */
function standsWell(candidate: Candidate, boxes: readonly Box[], seat: Seat, site: Site, full: readonly Box[]): boolean {
  const { seen, coast } = site
  const isFree = boxes.every(
    (box) =>
      isWithin(box, (candidate.isRequired ? seen.core : undefined) ?? seen.view) &&
      !full.some((other) => meet(box, other)) &&
      !seen.covers.some((cover) => meet(box, cover)) &&
      !seen.taken.some((other) => meet(box, other)) &&
      !site.dots.some(({ place, box: dot }) => place !== candidate.place.id && meet(box, dot)) &&
      !seen.targets.some(({ place, box: target }) => place !== candidate.place.id && !candidate.land.has(place) && meet(box, target)) &&
      !site.lines.crosses(box),
  )
  if (!isFree || boxes.some((box) => coast.crosses(box))) return false
  if (candidate.manner.role === 'water') return boxes.every((box) => coast.landAt(middleOf(box)) === null)
  return boxes.every((box) => isByItsOwn(candidate, box, coast)) && !isParted(candidate, boxes[0] ?? seen.view, seat.by, site)
}

/** A name further than this from any land is taken for nobody's, pixels. */
const reach = 64

function isByItsOwn({ land, manner }: Candidate, box: Box, coast: CoastView): boolean {
  const near = coast.nearest(box, reach)
  if (manner.role === 'land') return near !== null && near.distance === 0 && land.has(near.id)
  if (isDotRole(manner)) return near === null || land.size === 0 || land.has(near.id)
  return near !== null && land.has(near.id)
}

function seatWithLeader(candidate: Candidate, site: Site, full: readonly Box[]): Choice | null {
  const { seen, coast, world } = site
  if (candidate.manner.role === 'water' || candidate.manner.role === 'land') return null
  const size = sizeOf({ names: candidate.names, size: candidate.manner.size, role: candidate.manner.role })
  const corners = coast.cornersOf(candidate.land)
  const footprint = world.footprints.find(({ place }) => place === candidate.place.id)
  const inside = gridPoint(footprint?.inside ?? candidate.place.point, seen.zoom, world.origin)
  const foot = isIn(seen.view, inside) ? inside : corners[Math.floor(corners.length / 2)]
  if (!foot) return null
  const lattice = latticeOver(seen.view, 16)
    .map((at) => ({ at, far: Math.hypot(at[0] - foot[0], at[1] - foot[1]) }))
    .filter(({ far }) => far < longestLeader)
    .sort((a, b) => a.far - b.far)
  for (const { at, far } of lattice) {
    const seat = middleSeat(at)
    const name = labelAt(candidate, seat)
    const boxes = boxesOf(name, size)
    const [box] = boxes
    if (!box || coast.landAt(at) !== null) continue
    const isFree =
      isWithin(box, seen.core ?? seen.view) &&
      ![...full, ...seen.covers, ...seen.taken, ...site.dots.map((dot) => dot.box)].some((other) => meet(box, other)) &&
      !seen.targets.some(({ place, box: target }) => place !== candidate.place.id && meet(box, target)) &&
      !site.lines.crosses(box) &&
      !coast.crosses(box)
    if (!isFree || seen.dividing.some((line) => parts(at, foot, line))) continue
    const from = edgeTowards(box, foot)
    if (full.some((other) => meetsSegment(other, from, foot))) continue
    return { name: { ...name, leader: [from, foot] }, boxes, cost: far }
  }
  return null
}

/** A leader is no longer than this, pixels. */
const longestLeader = 260

function edgeName({ place, names }: Candidate, { seen, world, coast }: Site, full: readonly Box[]): EdgeName {
  const footprint = world.footprints.find((one) => one.place === place.id)
  const to = gridPoint(footprint?.inside ?? place.point, seen.zoom, world.origin)
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

function tagBox({ at: [x, y] }: Pick<EdgeName, 'at'>): Box {
  return { left: x - tagWidth / 2, top: y - tagHeight / 2, right: x + tagWidth / 2, bottom: y + tagHeight / 2 }
}

/** Whether a dividing line runs between a name and its land: the point it stands by, the nearest of the coast, or the land's own middle. */
function isParted({ place, land }: Candidate, box: Box, by: Pixel, { seen, world, coast }: Site): boolean {
  if (!seen.dividing.length) return false
  const inside = world.footprints.find((one) => one.place === place.id)?.inside
  const at = middleOf(box)
  const towards = [by, ...nearestOf(coast.cornersOf(land), at), ...(inside ? [gridPoint(inside, seen.zoom, world.origin)] : [])]
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
