import type { LonLat } from '../domain/distance'
import type { Anchor, Placement } from './placement'
import type { Dossier } from '../domain/content/dossier'
import { type NameLead, type PrintedNames, printedNames } from '../domain/content/names'
import type { Place, PlaceKind } from '../domain/content/place'
import type { PlaceId } from '../domain/content/ids'
import type { Box } from './freeArea'
import type { Footprint, MapGeometry } from './geometry'
import { gridPoint, type Pixel, worldPixel } from './projection'
import { textWidth } from './textWidth'

/** A name on the map, in pixels of the zoom it was laid out for, from the map's origin. */
export interface Label {
  readonly place: PlaceId
  readonly role: LabelRole
  readonly names: PrintedNames
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
  readonly turn: number
  /** Type size of the first name, pixels. */
  readonly size: number
  /** Where a mark for the place itself stands (towns, capes, peaks). */
  readonly mark: Pixel | null
}

export type LabelRole = 'disputed' | 'island' | 'land' | 'water' | 'town' | 'peak'

export interface Manner {
  readonly role: LabelRole
  readonly size: number
  readonly fromZoom: number
  readonly toZoom: number
  readonly rank: number
}

const manners: Partial<Record<PlaceKind, Manner>> = {
  sea: { role: 'water', size: 20, fromZoom: 4, toZoom: 9.5, rank: 2 },
  mainland: { role: 'land', size: 16, fromZoom: 4, toZoom: 9.5, rank: 1 },
  region: { role: 'land', size: 14, fromZoom: 5.2, toZoom: 99, rank: 3 },
  island: { role: 'island', size: 15, fromZoom: 5.2, toZoom: 99, rank: 3 },
  islet: { role: 'island', size: 13, fromZoom: 9.6, toZoom: 99, rank: 4 },
  strait: { role: 'water', size: 13, fromZoom: 7.6, toZoom: 99, rank: 6 },
  town: { role: 'town', size: 12.5, fromZoom: 7.4, toZoom: 99, rank: 5 },
  city: { role: 'town', size: 12.5, fromZoom: 4.5, toZoom: 99, rank: 5 },
  cape: { role: 'town', size: 12, fromZoom: 8.2, toZoom: 99, rank: 7 },
  bay: { role: 'water', size: 12, fromZoom: 8.8, toZoom: 99, rank: 8 },
  volcano: { role: 'peak', size: 12, fromZoom: 8.8, toZoom: 99, rank: 8 },
}

/** The first two are large islands and bear larger names, where the map is large enough for it. */
function sizeOfDisputed(zoom: number, isLarge: boolean): number {
  if (zoom < 6.4) return 14
  if (zoom < 7.2) return isLarge ? 17 : 16
  return isLarge ? 22 : 19
}

export function mannerOf(place: Place, disputed: readonly PlaceId[], zoom: number): Manner | null {
  const rank = disputed.indexOf(place.id)
  if (rank >= 0) return { role: 'disputed', size: sizeOfDisputed(zoom, rank < 2), fromZoom: 4.6, toZoom: 99, rank: rank / 10 }
  return manners[place.kind] ?? null
}

/** What of the map names are laid out by. */
type Lettered = Pick<MapGeometry, 'origin' | 'footprints' | 'placements'>

/**
 * The names to print at a zoom, none touching another: places by rank, each at its wished placement or beside its form;
 * what finds no room is left out. Panning changes nothing, so a map lays out once a zoom.
 * @param taken boxes that names keep clear of, pixels from the map's origin
 */
export function labelsAt(
  zoom: number,
  dossier: Dossier,
  { origin, footprints, placements }: Lettered,
  order: NameLead,
  taken: readonly Box[] = [],
): readonly Label[] {
  const formOf = new Map(footprints.map((footprint) => [footprint.place, footprint]))
  const wish = new Map(placements.map((placement) => [placement.place, placement]))
  const candidates = dossier.places
    .flatMap((place) => {
      const manner = mannerOf(place, dossier.disputed, zoom)
      return manner && zoom >= (wish.get(place.id)?.fromZoom ?? manner.fromZoom) && zoom < manner.toZoom ? [{ place, manner }] : []
    })
    .sort((a, b) => a.manner.rank - b.manner.rank)
  const full: Box[] = [...taken, ...smallForms(footprints, zoom, origin)]
  const labels: Label[] = []
  for (const { place, manner } of candidates) {
    const names = printedNames(place, order)
    for (const spot of spotsOf(place, manner, { zoom, origin }, formOf.get(place.id), wish.get(place.id))) {
      const label: Label = { place: place.id, role: manner.role, names, size: manner.size, ...spot }
      const box = boxOf(label)
      if (full.some((other) => overlap(box, other))) continue
      full.push(box)
      labels.push(label)
      break
    }
  }
  return labels
}

/** Zoom that placements were chosen at: a town's name keeps its distance in pixels at all others. */
const placedAt = 7.8
/** From this zoom on an island's name stands close beside its outline, not at the placement chosen for the small map. */
const closeUp = 9

function offsetFrom([x, y]: Pixel, point: LonLat, at: LonLat): Pixel {
  const [fromX, fromY] = worldPixel(point, placedAt)
  const [toX, toY] = worldPixel(at, placedAt)
  return [x + toX - fromX, y + toY - fromY]
}

/** Boxes round small outlines, from the zoom at which islets can be told apart: names keep clear of them. */
function smallForms(footprints: readonly Footprint[], zoom: number, origin: LonLat): readonly Box[] {
  if (zoom < closeUp) return []
  return footprints.flatMap(({ bounds: [west, south, east, north], hull }): Box[] => {
    const [left, top] = gridPoint([west, north], zoom, origin)
    const [right, bottom] = gridPoint([east, south], zoom, origin)
    return hull === undefined && right - left < 90 ? [{ left, top, right, bottom }] : []
  })
}

/** What pixels are counted on. */
interface Laid {
  readonly zoom: number
  readonly origin: LonLat
}

type Spot = Pick<Label, 'x' | 'y' | 'anchor' | 'turn' | 'mark'>

function spotsOf(
  place: Place,
  { role, size }: Manner,
  on: Laid,
  footprint: Footprint | undefined,
  wish: Placement | undefined,
): readonly Spot[] {
  const { zoom, origin } = on
  const [px, py] = gridPoint(place.point, zoom, origin)
  if (role === 'water' || role === 'land') {
    const [x, y] = wish ? gridPoint(wish.at, zoom, origin) : [px, py]
    return [{ x, y, anchor: wish?.anchor ?? 'middle', turn: wish?.turn ?? 0, mark: null }]
  }
  const mark: Pixel | null = footprint ? null : [px, py]
  const wished: Spot[] = []
  if (wish) {
    const [x, y] = footprint ? gridPoint(wish.at, zoom, origin) : offsetFrom([px, py], place.point, wish.at)
    wished.push({ x, y, anchor: wish.anchor, turn: wish.turn ?? 0, mark })
  }
  if (footprint)
    return footprint.hull === undefined && zoom > closeUp
      ? [...beside(footprint, on, size), ...wished]
      : [...wished, ...beside(footprint, on, size)]
  return [
    ...wished,
    { x: px + 7, y: py + size / 3, anchor: 'start', turn: 0, mark },
    { x: px - 7, y: py + size / 3, anchor: 'end', turn: 0, mark },
    { x: px, y: py - 8, anchor: 'middle', turn: 0, mark },
    { x: px, y: py + size + 5, anchor: 'middle', turn: 0, mark },
  ]
}

/** Places for a name beside an outline, in order of preference: east, south-east, west, north-west. */
function beside(footprint: Footprint, { zoom, origin }: Laid, size: number): readonly Spot[] {
  const [west, south, east, north] = footprint.bounds
  const [left, top] = gridPoint([west, north], zoom, origin)
  const [right, bottom] = gridPoint([east, south], zoom, origin)
  const [, y] = gridPoint(footprint.inside, zoom, origin)
  const spot = (x: number, lineY: number, anchor: Anchor): Spot => ({ x, y: lineY, anchor, turn: 0, mark: null })
  return [
    spot(right + 6, y + size / 3, 'start'),
    spot((left + right) / 2, bottom + size + 4, 'start'),
    spot(left - 6, y + size / 3, 'end'),
    spot((left + right) / 2, top - 20, 'end'),
  ]
}

/** The room a label takes, its second line included. */
function boxOf({ names, x, y, anchor, size, role, turn }: Label): Box {
  const spaced = role === 'water' || role === 'land' ? 1.25 : 1
  const under = role === 'town' || role === 'peak' ? 0 : textWidth(secondLine(names)) * size * 0.68
  const width = Math.max(textWidth(names.first) * size * spaced, under)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const tilt = Math.abs(Math.sin((turn * Math.PI) / 180)) * width
  return { left: left - 3, right: left + width + 3, top: y - size - tilt / 2, bottom: y + (under ? size * 1.05 : 4) + tilt / 2 }
}

/** What stands under the first name. */
export function secondLine({ second, originals }: PrintedNames): string {
  return [...(second ? [second] : []), ...originals.map(({ name }) => name)].join(' · ')
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
