import { type Box, boxAround, boxRound, encloses, isIn, middleOfBox } from '../box'
import type { Option } from './bestTogether'
import { zoomsOf } from '../zooms'
import { isClear, reach, standsWell } from './contract'
import { firstOf, followedBy, type Listed, type Next, none, oneByOne, remembered } from './inTurn'
import { boxesOf, levelBox, type NameSize, sizeOf } from './measure'
import {
  type Berth,
  berthsAlongCoast,
  berthsBeside,
  fixed,
  labelAt,
  middleSeat,
  type Seat,
  seatsOnLand,
  shifted,
  wishedSeat,
} from './seats'
import { type Candidate, isDot, isDotRole, type Nameable, type PlacedName, type Site, type Wanted } from './site'
import { type Variant, variantsOf } from './variants'

/** A name at a seat that keeps the contract. */
export interface Choice extends Option {
  readonly name: PlacedName
}

/** So many seats are tried for a name that may be left out: where the first find no room, the last hardly do. */
const seatsTried = 40
/** So many seats of each way to print a required name are weighed against those of the others. */
const seatsWeighed = 6
/** Seats nearer than this to a cheaper one count as the same: what stands in the way of one stands in that of the other, pixels. */
const apart = 18

/** The best seat that is free for a name that may be left out; `null` where there is none. */
export function seatOf(candidate: Candidate, site: Site, world: Nameable, wanted: Wanted, full: readonly Box[]): Choice | null {
  const [variant] = variantsOf(candidate.names)
  const berths = remembered(berthsFor(candidate, site, world))
  return choices(candidate, variant, site, (i) => (i < seatsTried ? berths(i) : null), wanted, full)()
}

/** What a required name offers to be weighed against the others, sought no further than is asked: good seats well apart, the cheapest first. */
export interface Offers {
  /** The best seat with all its words. */
  readonly best: () => readonly Choice[]
  /** Some with all its words. */
  readonly full: () => readonly Choice[]
  /** The same, and some for each shorter way to print it. */
  readonly all: () => readonly Choice[]
}

export function offersOf(candidate: Candidate, site: Site, world: Nameable, wanted: Wanted): Offers {
  const variants = variantsOf(candidate.names)
  const { names } = variants.at(-1) ?? candidate
  const fewest = sizeOf({ names, size: candidate.manner.size, role: candidate.manner.role })
  const berths = remembered(berthsFor(candidate, site, world), (berth) => hasRoom(berth, candidate, fewest, site))
  const [most = none, ...fewer] = variants.map((variant) => remembered(choices(candidate, variant, site, berths, wanted, [])))
  const full = () => firstOf(most, seatsWeighed)
  return {
    best: () => firstOf(most, 1),
    full,
    all: () => [...full(), ...fewer.flatMap((some) => firstOf(some, seatsWeighed))].sort((a, b) => a.cost - b.cost),
  }
}

/** Whether a berth has room for the fewest words of a required name: where these would hide something, so would more of them. */
function hasRoom({ seat }: Berth, { manner, own }: Candidate, size: NameSize, site: Site): boolean {
  const at = seat(size)
  // The words of waters are turned, or stand further off the more room they take.
  if (manner.role === 'water' || at.turn !== 0) return true
  const box = levelBox(at, size)
  return encloses(site.core, box) && isClear(box, own, site, [])
}

/** All seats in view, step by step, where the first name alone of a candidate keeps the contract if no other name is near; the nearest to its land first. */
export function seatsAnywhere(candidate: Candidate, site: Site): readonly Seat[] {
  const { core: within } = site
  const { corners, manner } = candidate
  if (isDotRole(manner) || manner.role === 'water' || !corners.length) return []
  const { names } = variantsOf(candidate.names).at(-1) ?? candidate
  const worded = { ...candidate, names }
  const size = sizeOf({ names, size: manner.size, role: manner.role })
  const round = boxRound(corners.map(({ at }) => at))
  const [middleX, middleY] = middleOfBox(round)
  const [wide, high] = [size.width / 2 + reach, size.ascent + size.descent + reach]
  const found: Seat[] = []
  for (let x = Math.max(within.left, round.left - wide); x <= Math.min(within.right, round.right + wide); x += step)
    for (let y = Math.max(within.top, round.top - high); y <= Math.min(within.bottom, round.bottom + high); y += step) {
      const seat = { ...middleSeat([x, y]), cost: Math.hypot(x - middleX, y - middleY) / costly }
      if (standsWell(worded, boxesOf(seat, size), seat, site, [])) found.push(seat)
    }
  return found.sort((a, b) => a.cost - b.cost)
}

/** The first of some seats that is free, for the most words that have room there; `null` where none is. */
export function freeSeat(candidate: Candidate, seats: readonly Seat[], site: Site, full: readonly Box[]): Choice | null {
  const { role, size } = candidate.manner
  for (const { names, cost } of variantsOf(candidate.names)) {
    const worded = { ...candidate, names }
    const room = sizeOf({ names, size, role })
    for (const seat of seats) {
      const name = labelAt(worded, seat)
      const boxes = boxesOf(name, room)
      if (standsWell(worded, boxes, seat, site, full)) return { name, boxes, cost: seat.cost + cost }
    }
  }
  return null
}

/** Pixels between the seats that are sought all over the view. */
const step = 6
/** Pixels that cost one: as along a coast. */
const costly = 24

/** The seats where a name keeps the contract, well apart, the cheapest first. */
function choices(
  candidate: Candidate,
  { names, cost }: Variant,
  site: Site,
  berths: Listed<Berth>,
  { before = [] }: Wanted,
  full: readonly Box[],
): Next<Choice> {
  const worded = { ...candidate, names }
  const size = sizeOf({ names, size: candidate.manner.size, role: candidate.manner.role })
  const found: Seat[] = []
  const chosen = (seat: Seat): Choice | null => {
    for (const one of found) if (isNear(one, seat)) return null
    const boxes = boxesOf(seat, size)
    if (!standsWell(worded, boxes, seat, site, full)) return null
    found.push(seat)
    return { name: labelAt(worded, seat), boxes, cost: seat.cost + cost }
  }
  const asBefore = () => {
    const old = before.find(({ place, leader }) => place === candidate.place.id && !leader)
    const isAsBefore = old && old.names.originals.length === names.originals.length && old.names.second === names.second
    return isAsBefore ? chosen({ ...old, by: [old.x, old.y], cost: -stay }) : null
  }
  let i = -1
  return () => {
    if (i < 0) {
      i = 0
      const kept = asBefore()
      if (kept) return kept
    }
    for (let berth = berths(i++); berth; berth = berths(i++)) {
      const choice = chosen(berth.seat(size))
      if (choice) return choice
    }
    return null
  }
}

function isNear(one: Seat, other: Seat): boolean {
  return Math.abs(one.x - other.x) < apart && Math.abs(one.y - other.y) < apart && one.anchor === other.anchor
}

/** What it costs more to stand on an island than beside it. */
const onLand = 6

/** What a name saves that stays where it stood: enough that no other seat is better, too little to keep fewer names than there is room for. */
const stay = 9

/** Berths for a name, the cheapest first. */
function berthsFor(candidate: Candidate, { seen, coast }: Site, { origin, dossier }: Nameable): Next<Berth> {
  const { place, manner, land, footprint, wish, point, inside, corners } = candidate
  const wished =
    wish && wishedSeat(wish, point, place.point, { zoom: seen.zoom, origin, home: zoomsOf(dossier.firstExtent).home }, isDot(candidate))
  const isNearLand = ({ x, y }: Seat) => isIn(seen.view, [x, y]) && coast.nearest(boxAround([x, y], 4), 48)?.id
  const first = wished && (!footprint || manner.role === 'land' || isNearLand(wished)) ? [fixed(wished)] : []
  const others = (): Next<Berth> => {
    if (manner.role === 'water') {
      const middle = middleSeat(point)
      return oneByOne([...(wish ? [] : [fixed(middle)]), ...shifted(wished ?? middle)])
    }
    if (manner.role === 'land') return oneByOne(seatsOnLand(land, inside, coast, seen.view).map(fixed))
    if (!footprint) return oneByOne(berthsBeside(point, point))
    const berths = () => seatsOnLand(land, inside, coast, seen.view).map((seat) => fixed({ ...seat, cost: seat.cost + onLand }))
    const most = place.id in dossier.control && manner.role === 'disputed' ? 16 : 12
    return berthsAlongCoast(corners, most, { atLeast: onLand, berths })
  }
  return followedBy(oneByOne(first), others)
}
