import { gazetteer } from '../../domain/content/gazetteer'
import { printedNames } from '../../domain/content/names'
import type { LonLat } from '../../domain/distance'
import { type Box, boxAround, isIn, meet } from '../box'
import type { Footprint } from '../geometry'
import { gridPoint, type Pixel } from '../projection'
import { atEdge, tagBox, withLeader } from './awayFromLand'
import { bestTogether, type Option } from './bestTogether'
import { type CoastView, coastView } from './coast'
import { standsWell } from './contract'
import { type Label, mannerOf } from './label'
import { boxesOf, type NameSize, sizeOf } from './measure'
import { labelAt, landOf, middleSeat, type Seat, seatsAlongCoast, seatsBeside, seatsOnLand, shifted, wishedSeat } from './seats'
import { indexOf } from './segments'
import {
  type Candidate,
  type EdgeName,
  isDot,
  type Nameable,
  type NamesInView,
  type PlacedName,
  type Site,
  type ViewToName,
  type Wanted,
} from './site'

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
  const dots = candidates
    .filter((candidate) => isDot(candidate) && isIn(seen.view, candidate.point))
    .map(({ place, point }) => ({ place: place.id, box: boxAround(point, 4) }))
  const site: Site = { seen, coast, dots, lines: indexOf(seen.lines, seen.view) }
  const must = candidates.filter(({ isRequired }) => isRequired)
  const chosen = bestTogether(must.map((candidate) => seatsOf(candidate, site, world, wanted, seatsWeighed)))
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
    const off = withLeader(candidate, site, full)
    if (off) keep(off)
    else {
      const tag = atEdge(candidate, site, full)
      edge.push(tag)
      full.push(tagBox(tag))
    }
  }
  for (const candidate of candidates) {
    if (candidate.isRequired) continue
    const [choice] = seatsOf(candidate, site, world, wanted, 1, full)
    if (choice) keep(choice)
  }
  return { names, edge }
}

interface Choice extends Option {
  readonly name: PlacedName
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
    const point = gridPoint(place.point, zoom, origin)
    const reach = footprint ? footprintBox(footprint, zoom, origin) : boxAround(point, 1)
    if (!meet(reach, view) && !wish.has(place.id)) continue
    const land = landOf(place.id, byPlace, footprint?.hull === undefined ? [] : children(place.id), ancestors(place.id))
    found.push({
      place,
      manner,
      names: printedNames(place, lead),
      footprint,
      wish: wish.get(place.id),
      land,
      point,
      inside: footprint ? gridPoint(footprint.inside, zoom, origin) : point,
      isRequired: isWanted && isLandSeen(footprint, land, coast, view, point),
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
function seatsOf(
  candidate: Candidate,
  site: Site,
  world: Nameable,
  wanted: Wanted,
  most: number,
  full: readonly Box[] = [],
): readonly Choice[] {
  const found = seatsOfWords(candidate, site, world, wanted, most, full)
  const brief = candidate.isRequired && found.length === 0 && inTwoNames(candidate.names)
  return brief ? seatsOfWords({ ...candidate, names: brief }, site, world, wanted, most, full) : found
}

/** The first name and one other, where there are more: what a required name falls back to before it leaves its land. */
function inTwoNames({ first, second, originals }: Label['names']): Label['names'] | null {
  const kept = second ? [] : originals.slice(0, 1)
  return originals.length > kept.length ? { first, second, originals: kept } : null
}

function seatsOfWords(
  candidate: Candidate,
  site: Site,
  world: Nameable,
  { before = [] }: Wanted,
  most: number,
  full: readonly Box[],
): readonly Choice[] {
  const size = sizeOf({ names: candidate.names, size: candidate.manner.size, role: candidate.manner.role })
  const old = before.find(({ place, leader }) => place === candidate.place.id && !leader)
  const kept: readonly Seat[] = old ? [{ ...old, by: [old.x, old.y], cost: -100 }] : []
  const found: Choice[] = []
  const seats = [...kept, ...seatsFor(candidate, site, world, size)]
  for (const seat of candidate.isRequired ? seats : seats.slice(0, seatsTried)) {
    const name = labelAt(candidate, seat)
    const boxes = boxesOf(name, size)
    if (!standsWell(candidate, boxes, seat, site, full)) continue
    found.push({ name, boxes, cost: seat.cost })
    if (found.length >= most) break
  }
  return found
}

function seatsFor(candidate: Candidate, { seen, coast }: Site, { origin, dossier }: Nameable, size: NameSize): readonly Seat[] {
  const { place, manner, land, footprint, wish, point, inside } = candidate
  const wished = wish ? [wishedSeat(wish, point, place.point, { zoom: seen.zoom, origin }, isDot(candidate))] : []
  if (manner.role === 'water') return [...wished, ...(wish ? [] : [middleSeat(point)]), ...shifted(wished[0] ?? middleSeat(point), size)]
  if (manner.role === 'land') return [...wished, ...seatsOnLand(land, inside, coast, seen.view)]
  if (!footprint) return [...wished, ...seatsBeside(point, size, point)]
  const along = seatsAlongCoast(land, coast, size, place.id in dossier.control && manner.role === 'disputed' ? 40 : 12)
  const late = seatsOnLand(land, inside, coast, seen.view).map((seat) => ({ ...seat, cost: seat.cost + 6 }))
  const isNearLand = ({ x, y }: Seat) => isIn(seen.view, [x, y]) && (coast.nearest(boxAround([x, y], 4), 48) ?? { id: '' }).id !== ''
  return [...wished.filter(isNearLand), ...along, ...late].sort((a, b) => a.cost - b.cost)
}

/** The box round a footprint, pixels of a zoom. */
function footprintBox({ bounds: [west, south, east, north] }: Footprint, zoom: number, origin: LonLat): Box {
  const [left, top] = gridPoint([west, north], zoom, origin)
  const [right, bottom] = gridPoint([east, south], zoom, origin)
  return { left, top, right, bottom }
}
