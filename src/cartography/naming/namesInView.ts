import { gazetteer } from '../../domain/content/gazetteer'
import { printedNames } from '../../domain/content/names'
import type { LonLat } from '../../domain/distance'
import { type Box, boxAround, boxRound, common, isIn, meet } from '../box'
import type { Footprint } from '../geometry'
import { gridPoint } from '../projection'
import { alongLines } from './alongLines'
import { atEdge, tagBox, withLeader } from './awayFromLand'
import { bestTogether } from './bestTogether'
import { type CoastView, coastView } from './coast'
import { mannerOf } from './label'
import { type Choice, freeSeat, offersOf, seatOf, seatsAnywhere } from './offers'
import { landOf, type Seat } from './seats'
import { indexOf } from './segments'
import { type Candidate, type EdgeName, isDot, type Nameable, type NamesInView, type Site, type ViewToName, type Wanted } from './site'

/**
 * The names of a view under one contract: each required place whose land is in view is named; the nearest land of a name is its own; no name is
 * parted from its land by a dividing line; no coast, line, dot, cover, other name or other place's target lies under one. A required name that
 * finds no such seat with any of its words stands off in the sea with a leader, or else in a tag at the edge, the first by rank while there is room. Then lines are named along themselves, and
 * all others by rank, as far as there is room.
 */
export function namesInView(seen: ViewToName, world: Nameable, wanted: Wanted): NamesInView {
  const coast = coastView(world.coasts, seen.zoom, seen.view, seen.covers)
  const candidates = candidatesOf(seen, world, wanted, coast)
  const targets = seen.targets.filter(({ box }) => meet(box, seen.view))
  const dots = candidates
    .filter((candidate) => isDot(candidate) && isIn(seen.view, candidate.point))
    .map(({ place, point }) => ({ place: place.id, box: boxAround(point, 4) }))
  const within = seen.drawn ? common(seen.view, seen.drawn) : seen.view
  const core = seen.core ? common(within, seen.core) : within
  const site: Site = { seen, within, core, coast, marks: [...dots, ...targets], lines: indexOf(seen.lines, seen.view) }
  const must = candidates.filter(({ isRequired }) => isRequired)
  const kept: Choice[] = []
  const edge: EdgeName[] = []
  const full: Box[] = []
  const keep = (choice: Choice) => {
    kept.push(choice)
    full.push(...choice.boxes)
  }
  const seated = seatsTogether(must, site, world, wanted)
  for (const choice of seated) if (choice) keep(choice)
  for (const [i, candidate] of must.entries()) {
    if (seated[i]) continue
    const off = withLeader(candidate, site, full)
    if (off) keep(off)
    else {
      const tag = atEdge(candidate, site, full, wanted.required)
      if (!tag) continue
      edge.push(tag)
      full.push(tagBox(tag))
    }
  }
  const lines = alongLines(site, full)
  full.push(...lines.flatMap(({ boxes }) => boxes))
  for (const candidate of candidates) {
    if (candidate.isRequired || !isWorthNaming(candidate, seen.view)) continue
    const choice = seatOf(candidate, site, world, wanted, full)
    if (choice) keep(choice)
  }
  return { names: kept.map(({ name }) => name), lines, edge }
}

/**
 * A seat for each required name: the best of each if none touches another, else those that go best together; where one goes without, the shorter ways to
 * print it are weighed too, then any free seat in view is good enough, even one that another name has to leave for another seat.
 */
function seatsTogether(must: readonly Candidate[], site: Site, world: Nameable, wanted: Wanted): readonly (Choice | null)[] {
  const offers = must.map((candidate) => offersOf(candidate, site, world, wanted))
  const best = bestTogether(offers.map((one) => one.best()))
  if (best.every(Boolean)) return best
  const seated = bestTogether(offers.map((one) => one.full()))
  if (seated.every(Boolean)) return seated
  const anywhere = new Map<Candidate, readonly Seat[]>()
  const seatsOf = (candidate: Candidate) => {
    const seats = anywhere.get(candidate) ?? seatsAnywhere(candidate, site)
    anywhere.set(candidate, seats)
    return seats
  }
  let all = bestTogether(offers.map((one) => one.all()))
  for (const i of must.keys())
    if (!all[i]) all = withSeatFor(i, all, must, (candidate, full) => freeSeat(candidate, seatsOf(candidate), site, full))
  return all
}

/**
 * The same seats with one for a name that has none: a free one, or one that another name makes free by taking another.
 * @param seat any seat for a candidate that is clear of some boxes
 */
function withSeatFor(
  i: number,
  seated: readonly (Choice | null)[],
  must: readonly Candidate[],
  seat: (candidate: Candidate, full: readonly Box[]) => Choice | null,
): readonly (Choice | null)[] {
  const candidate = must[i]
  if (!candidate) return seated
  const fullBut = (left: number) => seated.flatMap((choice, n) => (choice && n !== left ? choice.boxes : []))
  const free = seat(candidate, fullBut(i))
  if (free) return seated.with(i, free)
  for (const [n, other] of must.entries()) {
    if (!seated[n]) continue
    const full = fullBut(n)
    const found = seat(candidate, full)
    const moved = found && seat(other, [...full, ...found.boxes])
    if (moved) return seated.with(i, found).with(n, moved)
  }
  return seated
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
    const footprint = byPlace.get(place.id)
    const manner = mannerOf(place, dossier, zoom, footprint !== undefined)
    if (!manner) continue
    const isShown = zoom >= (wish.get(place.id)?.fromZoom ?? manner.fromZoom) && zoom < manner.toZoom
    const isWanted = required.has(place.id)
    if (!isShown && !isWanted) continue
    const point = gridPoint(place.point, zoom, origin)
    const reach = footprint ? footprintBox(footprint, zoom, origin) : boxAround(point, 1)
    if (!meet(reach, view) && !wish.has(place.id)) continue
    const land = landOf(place.id, byPlace, footprint?.hull === undefined ? [] : children(place.id), ancestors(place.id))
    const corners = coast.cornersOf(land)
    found.push({
      place,
      manner,
      names: printedNames(place, lead),
      footprint,
      wish: wish.get(place.id),
      land,
      corners,
      own: new Set([place.id, ...land]),
      point,
      inside: footprint ? gridPoint(footprint.inside, zoom, origin) : point,
      isRequired: isWanted && (footprint ? corners.length > 0 || isLandSeen(land, coast) : isIn(view, point)),
    })
  }
  // Of the same rank, those of which more is seen.
  return found.sort((a, b) => a.manner.rank - b.manner.rank || b.corners.length - a.corners.length)
}

/** Whether a name that may be left out would name what is seen: of an island more than its tip at the edge of the view. */
function isWorthNaming({ manner, footprint, inside, corners }: Candidate, view: Box): boolean {
  if (manner.role !== 'island' || !footprint || isIn(view, inside)) return true
  const { left, top, right, bottom } = boxRound(corners.map(({ at }) => at))
  return Math.max(right - left, bottom - top) >= leastSeen
}

/** Pixels across. */
const leastSeen = 16

/** Whether a view without a coast of a place lies within its land. */
function isLandSeen(land: ReadonlySet<string>, coast: CoastView): boolean {
  return [...land].some((id) => coast.latticeOn(id).length > 0)
}

/** The box round a footprint, pixels of a zoom. */
function footprintBox({ bounds: [west, south, east, north] }: Footprint, zoom: number, origin: LonLat): Box {
  const [left, top] = gridPoint([west, north], zoom, origin)
  const [right, bottom] = gridPoint([east, south], zoom, origin)
  return { left, top, right, bottom }
}
