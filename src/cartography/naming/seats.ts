import type { PlaceId } from '../../domain/content/ids'
import type { LonLat } from '../../domain/distance'
import { type Box, isIn } from '../box'
import type { Footprint } from '../geometry'
import type { Label } from './label'
import type { NameSize } from './measure'
import type { Candidate, PlacedName } from './site'
import type { Anchor, Placement } from '../placement'
import { gridPoint, type Pixel, worldPixel } from '../projection'
import type { Next } from './inTurn'
import type { CoastView, Corner } from './coast'

/** Where a name may stand: its first baseline, what end of it stands there, and how little it is wished for. */
export interface Seat extends Pick<Label, 'x' | 'y' | 'anchor' | 'turn' | 'mark'> {
  /** The point of the place that the name stands by. */
  readonly by: Pixel
  readonly cost: number
}

/** A place for a name before it is known how much room its words take: the seat they have there, whatever their size. */
export interface Berth {
  readonly cost: number
  readonly seat: (size: NameSize) => Seat
}

/** A seat that is the same for words of any size. */
export const fixed = (seat: Seat): Berth => ({ cost: seat.cost, seat: () => seat })

/** Sea between a coast or a dot and the name beside it, pixels. */
const gap = 7

/** The eight ways a name stands by a point, the wished first: name and share of the width and height by which it is moved. */
const ways = [
  { anchor: 'start', dx: 1, dy: 0, cost: 0 },
  { anchor: 'start', dx: 1, dy: 1, cost: 1 },
  { anchor: 'start', dx: 1, dy: -1, cost: 2 },
  { anchor: 'middle', dx: 0, dy: 1, cost: 3 },
  { anchor: 'end', dx: -1, dy: 0, cost: 4 },
  { anchor: 'end', dx: -1, dy: 1, cost: 4 },
  { anchor: 'middle', dx: 0, dy: -1, cost: 5 },
  { anchor: 'end', dx: -1, dy: -1, cost: 5 },
] as const satisfies readonly { anchor: Anchor; dx: number; dy: number; cost: number }[]

/** The berths round a point, eight of them. */
export function berthsBeside(by: Pixel, mark: Pixel | null): readonly Berth[] {
  return ways.map((way) => berthBeside(way, by, mark, way.cost))
}

function berthBeside(way: (typeof ways)[number], by: Pixel, mark: Pixel | null, cost: number): Berth {
  return { cost, seat: (size) => seatBeside(way, by, size, mark, cost) }
}

function seatBeside(
  { anchor, dx, dy }: (typeof ways)[number],
  by: Pixel,
  { ascent, descent }: NameSize,
  mark: Pixel | null,
  cost: number,
): Seat {
  const diagonal = dx !== 0 && dy !== 0 ? 0.7 : 1
  const x = by[0] + dx * gap * diagonal
  const middle = by[1] + (ascent - descent) / 2
  const y = dy === 0 ? middle : dy > 0 ? by[1] + gap * diagonal + ascent : by[1] - gap * diagonal - descent
  return { x, y, anchor, turn: 0, mark, by, cost }
}

/** Berths that are made when those before them are at their end: what each costs at least, and all, the cheapest first. */
interface Others {
  readonly atLeast: number
  readonly berths: () => readonly Berth[]
}

/**
 * The berths of a name along the coasts of its land that are in view, and some others, the cheapest first: near the middle of what is seen of it, and on the
 * side one reads first. Each stands clear of the coast by itself; whether anything else is in its way is for the caller to see.
 * @param corners those of its coasts that are in view
 */
export function berthsAlongCoast(corners: readonly Corner[], most: number, others: Others): Next<Berth> {
  const stops = stopsAlong(corners, most)
  const middle = middleOf(corners.map(({ at }) => at))
  // Costs are sorted as numbers with the stop and the way in their last digits; a berth is made when it is asked for, since mostly one of the first will do.
  const codes = new Uint32Array(stops.length * ways.length)
  let [count, which] = [0, 0]
  for (const { at, seaward } of stops) {
    const far = Math.hypot(at[0] - middle[0], at[1] - middle[1]) / costly
    for (const { dx, dy, cost } of ways) {
      if (dx * seaward[0] + dy * seaward[1] >= 0) codes[count++] = Math.round((far + cost) * 100) * digits + which
      which++
    }
  }
  const inOrder = codes.subarray(0, count).sort()
  let [i, other] = [0, 0]
  let late: readonly Berth[] | null = null
  return () => {
    const code = inOrder[i] ?? Number.POSITIVE_INFINITY
    const cost = Math.trunc(code / digits) / 100
    if (cost > others.atLeast) late ??= others.berths()
    const one = late?.[other]
    if (one && one.cost < cost) {
      other++
      return one
    }
    i++
    const which = code % digits
    const [stop, way] = [stops[Math.trunc(which / ways.length)], ways[which % ways.length]]
    return stop && way ? berthBeside(way, stop.at, null, cost) : null
  }
}

/** Corners of coasts that names are tried at: the outermost ones, and about as many as told spread over all. */
function stopsAlong(corners: readonly Corner[], most: number): readonly Corner[] {
  const every = Math.max(1, Math.floor(corners.length / most))
  const stops: Corner[] = corners[0] ? [...outermost(corners[0], corners)] : []
  for (const [i, corner] of corners.entries()) if (i % every === 0) stops.push(corner)
  return stops
}

/** Pixels along a coast that cost as much as one. */
const costly = 24
/** More than there are berths along a coast. */
const digits = 4096

/** The seats of a name upon its own land: about the point well inside, and on a lattice over what is seen of the land. */
export function seatsOnLand(ids: ReadonlySet<string>, inside: Pixel, coast: CoastView, view: Box): readonly Seat[] {
  const seat = (at: Pixel, cost: number): Seat => ({ x: at[0], y: at[1], anchor: 'middle', turn: 0, mark: null, by: at, cost })
  const onLand = (at: Pixel) => isIn(view, at) && ids.has(coast.landAt(at) ?? '')
  const lattice = [...ids].flatMap((id) => coast.latticeOn(id))
  const middle = lattice.length ? middleOf(lattice) : inside
  return [
    ...(onLand(inside) ? [seat(inside, 0)] : []),
    ...lattice.map((at) => seat(at, 1 + Math.hypot(at[0] - middle[0], at[1] - middle[1]) / 40)),
  ].sort((a, b) => a.cost - b.cost)
}

/** Where the cartographer wished a name: at that place, or as far from a dot as it stood on the small map. */
export function wishedSeat(
  wish: Placement,
  point: Pixel,
  position: LonLat,
  { zoom, origin, home }: { readonly zoom: number; readonly origin: LonLat; readonly home: number },
  isDot: boolean,
): Seat {
  const [x, y] = isDot ? offsetFrom(point, position, wish.at, home - fromHome) : gridPoint(wish.at, zoom, origin)
  return { x, y, anchor: wish.anchor, turn: wish.turn ?? 0, mark: isDot ? point : null, by: point, cost: -4 }
}

/** So much further out than the whole zoom of the opening placements are chosen: a town's name keeps its distance in pixels at all zooms. */
const fromHome = 0.2

function offsetFrom([x, y]: Pixel, position: LonLat, at: LonLat, placedAt: number): Pixel {
  const [fromX, fromY] = worldPixel(position, placedAt)
  const [toX, toY] = worldPixel(at, placedAt)
  return [x + toX - fromX, y + toY - fromY]
}

/** The places whose outlines make up the land of a place: its own, its members', or that of what it lies in. */
export function landOf(
  place: PlaceId,
  footprints: ReadonlyMap<PlaceId, Footprint>,
  members: readonly PlaceId[],
  ancestors: readonly PlaceId[],
) {
  const within = [place, ...members].filter((id) => footprints.has(id))
  return new Set<string>(within.length ? [...within, ...members] : ancestors.filter((id) => footprints.has(id)).slice(0, 1))
}

/** The points that lie furthest east, west, south and north. */
function outermost(first: Corner, corners: readonly Corner[]): readonly Corner[] {
  let [east, west, south, north] = [first, first, first, first]
  for (const corner of corners) {
    const [x, y] = corner.at
    if (x > east.at[0]) east = corner
    if (x < west.at[0]) west = corner
    if (y > south.at[1]) south = corner
    if (y < north.at[1]) north = corner
  }
  return [east, west, south, north]
}

function middleOf(points: readonly Pixel[]): Pixel {
  let [x, y] = [0, 0]
  for (const point of points) {
    x += point[0]
    y += point[1]
  }
  return [x / points.length, y / points.length]
}

export function middleSeat(at: Pixel): Seat {
  return { x: at[0], y: at[1], anchor: 'middle', turn: 0, mark: null, by: at, cost: 0 }
}

/** A little further off than a seat, in eight directions: a name of water has a whole sea to stand in. */
export function shifted(seat: Seat): readonly Berth[] {
  return [1, 2, 3].flatMap((far) =>
    Array.from({ length: 8 }, (_, i): Berth => {
      const angle = (i * Math.PI) / 4
      const cost = far * 2 + i / 8
      const seatFor = ({ ascent, descent }: NameSize) => {
        const step = far * (ascent + descent)
        return { ...seat, x: seat.x + step * 1.6 * Math.cos(angle), y: seat.y + step * Math.sin(angle), cost }
      }
      return { cost, seat: seatFor }
    }),
  )
}

export function labelAt({ place, manner, names }: Candidate, { x, y, anchor, turn, mark }: Seat): PlacedName {
  return { place: place.id, role: manner.role, names, size: manner.size, x, y, anchor, turn, mark }
}
