import type { PlaceId } from '../../domain/content/ids'
import type { LonLat } from '../../domain/distance'
import { type Box, isIn } from '../box'
import type { Footprint } from '../geometry'
import type { Label } from './label'
import type { NameSize } from './measure'
import type { Candidate, PlacedName } from './site'
import type { Anchor, Placement } from '../placement'
import { gridPoint, type Pixel, worldPixel } from '../projection'
import type { CoastView } from './coast'

/** Where a name may stand: its first baseline, what end of it stands there, and how little it is wished for. */
export interface Seat extends Pick<Label, 'x' | 'y' | 'anchor' | 'turn' | 'mark'> {
  /** The point of the place that the name stands by. */
  readonly by: Pixel
  readonly cost: number
}

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

/** The seats round a point, eight of them. */
export function seatsBeside(by: Pixel, size: NameSize, mark: Pixel | null): readonly Seat[] {
  return ways.map((way) => seatBeside(way, by, size, mark, 0))
}

function seatBeside(
  { anchor, dx, dy, cost }: (typeof ways)[number],
  by: Pixel,
  { ascent, descent }: NameSize,
  mark: Pixel | null,
  base: number,
): Seat {
  const diagonal = dx !== 0 && dy !== 0 ? 0.7 : 1
  const x = by[0] + dx * gap * diagonal
  const middle = by[1] + (ascent - descent) / 2
  const y = dy === 0 ? middle : dy > 0 ? by[1] + gap * diagonal + ascent : by[1] - gap * diagonal - descent
  return { x, y, anchor, turn: 0, mark, by, cost: base + cost }
}

/**
 * The seats of a name along the coasts of its land that are in view, the cheapest first: near the middle of what is seen of it, and on the side
 * one reads first. Each stands clear of the coast by itself; whether anything else is in its way is for the caller to see.
 * @param corners those of its coasts that are in view
 */
export function* seatsAlongCoast(corners: readonly Pixel[], size: NameSize, most: number): Generator<Seat> {
  if (!corners.length) return
  const every = Math.max(1, Math.floor(corners.length / most))
  const [x, y] = middleOf(corners)
  const by = [...extremesOf(corners), ...corners.filter((_, i) => i % every === 0)]
  // Costs are sorted as numbers with the corner and the way in their last digits; a seat is made when it is asked for, since mostly one of the first will do.
  const inOrder = new Float64Array(by.length * ways.length)
  for (const [i, point] of by.entries()) {
    const far = Math.hypot(point[0] - x, point[1] - y) / costly
    for (const [j, { cost }] of ways.entries()) inOrder[i * ways.length + j] = Math.round((far + cost) * 100) * digits + i * ways.length + j
  }
  for (const code of inOrder.sort()) {
    const which = code % digits
    const [point, way] = [by[Math.floor(which / ways.length)], ways[which % ways.length]]
    if (point && way) yield seatBeside(way, point, size, null, Math.floor(code / digits) / 100 - way.cost)
  }
}

/** Pixels along a coast that cost as much as one. */
const costly = 24
/** More than there are seats along a coast. */
const digits = 4096

/** The seats of two runs as one, the cheapest first, as each of them is. */
export function* merged(one: Iterable<Seat>, other: Iterable<Seat>): Generator<Seat> {
  const [first, second] = [one[Symbol.iterator](), other[Symbol.iterator]()]
  let [a, b] = [first.next(), second.next()]
  while (!a.done || !b.done) {
    if (!a.done && (b.done || a.value.cost <= b.value.cost)) {
      yield a.value
      a = first.next()
    } else if (!b.done) {
      yield b.value
      b = second.next()
    }
  }
}

/** The seats of a name upon its own land: about the point well inside, and on a lattice over what is seen of the land. */
export function seatsOnLand(ids: ReadonlySet<string>, inside: Pixel, coast: CoastView, view: Box): readonly Seat[] {
  const seat = (at: Pixel, cost: number): Seat => ({ x: at[0], y: at[1], anchor: 'middle', turn: 0, mark: null, by: at, cost })
  const onLand = (at: Pixel) => isIn(view, at) && ids.has(coast.landAt(at) ?? '')
  const lattice = coast.lattice().flatMap(({ at, land }) => (land !== null && ids.has(land) ? [at] : []))
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

function extremesOf(points: readonly Pixel[]): readonly Pixel[] {
  const most = (better: (a: Pixel, b: Pixel) => boolean) => points.reduce((best, point) => (better(point, best) ? point : best))
  return [most((a, b) => a[0] > b[0]), most((a, b) => a[0] < b[0]), most((a, b) => a[1] > b[1]), most((a, b) => a[1] < b[1])]
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

/** The same seat a little further off, in eight directions: a name of water has a whole sea to stand in. */
export function shifted(seat: Seat, { ascent, descent }: NameSize): readonly Seat[] {
  const step = ascent + descent
  return [1, 2, 3].flatMap((far) =>
    Array.from({ length: 8 }, (_, i): Seat => {
      const angle = (i * Math.PI) / 4
      return { ...seat, x: seat.x + far * step * 1.6 * Math.cos(angle), y: seat.y + far * step * Math.sin(angle), cost: far * 2 + i / 8 }
    }),
  )
}

export function labelAt({ place, manner, names }: Candidate, { x, y, anchor, turn, mark }: Seat): PlacedName {
  return { place: place.id, role: manner.role, names, size: manner.size, x, y, anchor, turn, mark }
}
