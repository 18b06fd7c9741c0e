import type { Camera } from '../../domain/address/selection'
import type { LonLat } from '../../domain/distance'
import { cameraOf, frameOf } from '../camera'
import type { Box } from '../box'
import { type Adjustment, areFree, leastAdjustment, leastMove, scaledFrom } from '../freeArea'
import type { MapGeometry } from '../geometry'
import { type Pixel, unproject, worldPixel } from '../projection'
import type { Seen, Sight } from './sight'

/** A map as it lies on the page, in pixels from its top left corner. */
export interface FreeArea {
  readonly width: number
  readonly height: number
  /** What lies over it. */
  readonly covers: readonly Box[]
  /** Where two maps on it are divided, pixels from its left: each side shows a part of what is chosen. Nothing where there is one map. */
  readonly dividedAt?: number | null
}

/** Pixels between what is chosen and the edge of the map. */
const edge = 8

/** So much further out than it is fitted a subject may be shown to come clear of what covers the map: beyond, it is too small to be told. */
const mostOut = 1.5

/**
 * The camera for a subject on a map with a free area: fitted to the part of the map that no panel covers, then moved and, where it must be, drawn back until
 * all of it lies free, the disputed places too where that goes. What covers too much to be avoided is not avoided, largest first. Where two maps are
 * divided, what is chosen stands on the divider, if it lies free there.
 */
export function cameraFor(sight: Sight, { must, also }: Seen, area: FreeArea, zooms: ZoomLimits): Camera {
  const room = roomIn(area)
  const frame = frameOf(sight.fitted, sight.closest)
  const fitted = cameraOf(frame, room.right - room.left, room.bottom - room.top, area.width)
  const zoom = Math.min(zooms.max, Math.max(zooms.min, fitted.zoom))
  const [x, y] = worldPixel(fitted.middle, zoom)
  const middle: Pixel = [(room.left + room.right) / 2, (room.top + room.bottom) / 2]
  const laid = (point: LonLat): Pixel => {
    const [px, py] = worldPixel(point, zoom)
    return [px - x + middle[0], py - y + middle[1]]
  }
  const out = Math.min(mostOut, zoom - zooms.min)
  const own = must.map(laid)
  const all = [...own, ...also.map(laid)]
  const free = also.length ? leastAdjustment(about(middle, all), frameOfArea(area), area.covers, out) : null
  const { zoomBy, move } = onDivider(about(middle, own), about(middle, all), area, out) ?? free ?? clearing(about(middle, own), area, out)
  const scale = 2 ** zoomBy
  const centre: Pixel = [x * scale + area.width / 2 - middle[0] - move[0], y * scale + area.height / 2 - middle[1] - move[1]]
  return { zoom: zoom + zoomBy, middle: unproject(centre, zoom + zoomBy) }
}

/** Whether all points lie free on a map that stands at a camera, as far from its edge as what is chosen is laid, or nearer, pixels. */
export function showsAll(points: readonly LonLat[], { zoom, middle }: Camera, area: FreeArea, air = edge): boolean {
  const [x, y] = worldPixel(middle, zoom)
  const at = points.map((point): Pixel => {
    const [px, py] = worldPixel(point, zoom)
    return [px - x + area.width / 2, py - y + area.height / 2]
  })
  // A pixel of grace: what was moved to an edge lies on it.
  const { left, top, right, bottom } = frameOfArea(area, air)
  const covers = area.covers.map((cover) => ({
    left: cover.left + 1,
    top: cover.top + 1,
    right: cover.right - 1,
    bottom: cover.bottom - 1,
  }))
  return areFree(at, { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 }, covers)
}

/** So far from the divider, pixels, a point may still be said to stand on it: it has no width. A shape is cut by it, but for what rounding takes. */
const besideDivider = { point: 24, shape: 1 } as const

/** Whether some points stand on both sides of the divider, where there is one, on a map that stands at a camera. */
export function standsOnDivider(points: readonly LonLat[], { zoom, middle }: Camera, { width, dividedAt = null }: FreeArea): boolean {
  if (dividedAt === null || points.length === 0) return true
  const [x] = worldPixel(middle, zoom)
  const xs = points.map((point) => worldPixel(point, zoom)[0] - x + width / 2)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const air = right > left ? besideDivider.shape : besideDivider.point
  return left - air <= dividedAt && dividedAt <= right + air
}

/** The least zoom out and move up or down by which all lies free while what is chosen has its middle on the divider; `null` where there is none. */
function onDivider(
  own: (scale: number) => readonly Pixel[],
  all: (scale: number) => readonly Pixel[],
  area: FreeArea,
  out: number,
): Adjustment | null {
  const { dividedAt = null } = area
  if (dividedAt === null) return null
  for (let zoomBy = 0; zoomBy >= -out; zoomBy = Math.round((zoomBy - 0.05) * 100) / 100) {
    const xs = own(2 ** zoomBy).map(([x]) => x)
    const across = dividedAt - (Math.min(...xs) + Math.max(...xs)) / 2
    const move = leastMove(all(2 ** zoomBy), frameOfArea(area), area.covers, across)
    if (move) return { zoomBy, move }
  }
  return null
}

/** Where points lie once the map is scaled by a factor round its middle. */
function about(middle: Pixel, points: readonly Pixel[]): (scale: number) => readonly Pixel[] {
  return (scale) => points.map((point) => scaledFrom(middle, point, scale))
}

function clearing(at: (scale: number) => readonly Pixel[], area: FreeArea, out: number): Adjustment {
  const covers = [...area.covers].sort((one, other) => sizeOf(other) - sizeOf(one))
  for (let left = 0; left <= covers.length; left++) {
    const found = leastAdjustment(at, frameOfArea(area), covers.slice(left), out)
    if (found) return found
  }
  return { zoomBy: 0, move: [0, 0] }
}

function frameOfArea({ width, height }: FreeArea, air = edge): Box {
  return { left: air, top: air, right: width - air, bottom: height - air }
}

function sizeOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

/** The part of a map beside the panels that run along the whole of one of its edges; all of it where they would leave less than a third. */
function roomIn({ width, height, covers }: FreeArea): Box {
  let room: Box = { left: 0, top: 0, right: width, bottom: height }
  for (const { left, top, right, bottom } of covers) {
    if (bottom - top >= 0.8 * height) {
      if (right >= width - 1 && left > width / 3) room = { ...room, right: Math.min(room.right, left) }
      else if (left <= 1 && right < (2 * width) / 3) room = { ...room, left: Math.max(room.left, right) }
    } else if (right - left >= 0.8 * width) {
      if (bottom >= height - 1 && top > height / 3) room = { ...room, bottom: Math.min(room.bottom, top) }
      else if (top <= 1 && bottom < (2 * height) / 3) room = { ...room, top: Math.max(room.top, bottom) }
    }
  }
  return room
}

/** The zooms between which a map has something to show. */
export interface ZoomLimits {
  readonly min: number
  readonly max: number
}

/** So much further out than the whole of what it draws a map goes: the title lies beside it. */
const beside = 0.7

/**
 * Where zooming ends on a map of a size: out, where all that the map draws is seen whole; in, half a step after its finest outlines come.
 * @param map what it draws, and from which zoom its finest outlines are drawn
 */
export function zoomLimits({ frame, full }: Pick<MapGeometry, 'frame' | 'full'>, width: number, height: number): ZoomLimits {
  const [left, top] = worldPixel([frame[0], frame[3]], 0)
  const [right, bottom] = worldPixel([frame[2], frame[1]], 0)
  const whole = Math.log2(Math.min(Math.max(1, width) / (right - left), Math.max(1, height) / (bottom - top)))
  const max = full.fromZoom + 0.5
  return { min: Math.min(whole - beside, max), max }
}
