import type { LonLat } from '../../domain/distance'
import { type Box, encloses, isIn, meet, middleOfBox } from '../box'
import { gridPoint, type Pixel } from '../projection'
import { textWidth } from '../textWidth'
import type { StrokeYear, Stroke } from '../tideLines'
import { type Coasts, coastView } from './coast'
import { tagBox } from './awayFromLand'
import { boxesOf, sizeOf } from './measure'
import { indexOf, meetsSegment } from './segments'
import type { NamesInView } from './site'

/** The years of a stroke where they are written: the middle of their line of text, pixels of the zoom from the map's origin. */
export interface PlacedYears {
  readonly at: Pixel
  readonly years: readonly StrokeYear[]
}

/** Type size, and from the end of a stroke to the middle of its years, pixels. */
export const yearSize = 11
const off = 11
/** A stroke shorter than this has its years at one end: two would stand on each other. */
const shortest = 40

/**
 * The years at both ends of each stroke, where there is room: they lie at sea, and give way to names, to what lies over the map, to other lines and to each other.
 * @param full room that is taken, by names and by whatever lies over the map
 */
export function yearsInView(
  dated: readonly { readonly stroke: Stroke; readonly years: readonly StrokeYear[] }[],
  zoom: number,
  origin: LonLat,
  { view, full, coasts }: { readonly view: Box; readonly full: readonly Box[]; readonly coasts: Coasts },
): readonly PlacedYears[] {
  const placed: PlacedYears[] = []
  const taken = [...full]
  const runs = dated.map(({ stroke }) => stroke.map((position) => gridPoint(position, zoom, origin)))
  const index = indexOf(
    runs.map((run, i) => ({ id: String(i), strokes: [run] })),
    view,
  )
  const coast = coastView(coasts, zoom, view)
  const isAtSea = (box: Box) => !coast.crosses(box) && coast.landAt(middleOfBox(box)) === null
  for (const [i, { years }] of dated.entries()) {
    const points = runs[i] ?? []
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last) continue
    const [onwards, back] = [seatsFrom(first, points, view), seatsFrom(last, points.toReversed(), view)] as const
    const isShort = Math.hypot(first[0] - last[0], first[1] - last[1]) < shortest
    for (const seats of isShort ? [[...onwards, ...back]] : [onwards, back]) {
      const isFree = (box: Box) =>
        encloses(view, box) && !index.crosses(box, String(i)) && !taken.some((other) => meet(other, box)) && isAtSea(box)
      const at = seats.find((seat) => isFree(boxOfYears(seat, years)))
      if (!at) continue
      taken.push(boxOfYears(at, years))
      placed.push({ at, years })
    }
  }
  return placed
}

/** The boxes of names that are placed, of lands and of lines, and of tags at the edge. */
export function boxesOfNames({ names, lines, edge }: NamesInView): readonly Box[] {
  return [...names.flatMap((name) => boxesOf(name, sizeOf(name))), ...lines.flatMap(({ boxes }) => boxes), ...edge.map(tagBox)]
}

/** Where the years of an end of a line may stand: beyond it, and along the line. */
function seatsFrom(end: Pixel, points: readonly Pixel[], view: Box): readonly Pixel[] {
  return [...(isIn(view, end) ? [beyond(end, points)] : []), ...besideLine(points, view)]
}

/** A little beyond the end of a run of points, onwards from where it comes. */
function beyond([x, y]: Pixel, points: readonly Pixel[]): Pixel {
  const [fromX, fromY] = points.find((point) => Math.hypot(point[0] - x, point[1] - y) > off) ?? points.at(-1) ?? [x, y]
  const length = Math.hypot(x - fromX, y - fromY) || 1
  return [x + ((x - fromX) / length) * off, y + ((y - fromY) / length) * off]
}

/** From the edge of the view to where a line that leaves it has its years, from the line to their middle, and between seats along it, pixels. */
const inset = 16
const beside = 22
const step = 8

/** On either side of a line, from where it first lies well in the view to the middle of what is seen of it: the nearest to its first point come first. */
function besideLine(points: readonly Pixel[], { left, top, right, bottom }: Box): readonly Pixel[] {
  const inner: Box = { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset }
  const seats: Pixel[] = []
  for (const [i, to] of points.entries()) {
    const from = points[i - 1]
    if (!from || !meetsSegment(inner, from, to)) continue
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const length = Math.hypot(dx, dy) || 1
    for (let gone = 0; gone < length; gone += step) {
      const [x, y] = [from[0] + (dx / length) * gone, from[1] + (dy / length) * gone]
      if (!isIn(inner, [x, y])) continue
      const [across, down] = [(-dy / length) * beside, (dx / length) * beside]
      seats.push([x + across, y + down], [x - across, y - down])
    }
  }
  return seats.slice(0, Math.ceil(seats.length / 2))
}

function boxOfYears([x, y]: Pixel, years: readonly StrokeYear[]): Box {
  const half = (textWidth(years.map(({ year }) => year).join(' · ')) * yearSize) / 2 + 2
  return { left: x - half, top: y - yearSize * 0.7, right: x + half, bottom: y + yearSize * 0.7 }
}
