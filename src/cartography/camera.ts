import type { Footprint } from './geometry'
import type { Camera } from '../domain/address/selection'
import type { LonLat } from '../domain/distance'
import { type Pixel, unproject, worldPixel } from './projection'

/** Degrees west, south, east, north. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

/** Width in pixels that the still map is drawn for; a page that shows it smaller scales it. */
export const nominalWidth = 960

/** Where a still map lies: its frame in pixels of the world at `zoom`, with the size it is drawn at. */
export interface Frame {
  readonly zoom: number
  /** Top left corner in world pixels at `zoom`. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Whether a point, in pixels from the top left corner of a frame, lies in it or so near that a page of another shape shows it. */
export function isNearFrame({ width, height }: Size, x: number, y: number): boolean {
  return x > -0.25 * width && x < 1.4 * width && y > -0.5 * height && y < 1.5 * height
}

/** Size of a drawing in pixels. */
export type Size = Pick<Frame, 'width' | 'height'>

/** The size that the still map of a page is drawn at. */
export const nominalSize: Size = { width: nominalWidth, height: nominalWidth * 0.62 }

/** The frame that shows an extent whole, at the nominal size unless another is given, at most at `maxZoom`. */
export function frameOf([west, south, east, north]: Extent, maxZoom = Number.POSITIVE_INFINITY, size = nominalSize): Frame {
  const [left0, top0] = worldPixel([west, north], 0)
  const [right0, bottom0] = worldPixel([east, south], 0)
  const zoom = Math.min(maxZoom, Math.log2(Math.min(size.width / (right0 - left0), size.height / (bottom0 - top0))))
  const scale = 2 ** zoom
  return frameRound([((left0 + right0) / 2) * scale, ((top0 + bottom0) / 2) * scale], zoom, size)
}

/** The frame of a size round a point, in pixels of the world at `zoom`. */
export function frameRound([x, y]: Pixel, zoom: number, { width, height }: Size): Frame {
  return { zoom, left: x - width / 2, top: y - height / 2, width, height }
}

export function contains(outer: Extent, inner: Extent): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
}

export function union(extents: readonly Extent[]): Extent | null {
  const [first, ...rest] = extents
  if (!first) return null
  return rest.reduce<Extent>(
    (all, one) => [Math.min(all[0], one[0]), Math.min(all[1], one[1]), Math.max(all[2], one[2]), Math.max(all[3], one[3])],
    first,
  )
}

/**
 * What a map opened cold shows: the first extent, unless what is selected does not lie in it; then the selected forms,
 * with room round them, and with the first extent too where that keeps both legible.
 */
export function openingExtent(first: Extent, selected: readonly Pick<Footprint, 'bounds'>[], margin: number): Extent {
  const bounds = union(selected.map((footprint) => footprint.bounds))
  if (!bounds || contains(first, bounds)) return first
  const own = grow(bounds, margin)
  const both = union([first, own]) ?? first
  return frameOf(both).zoom >= leastLegibleZoom(first) ? both : own
}

/** Below this zoom what the first extent shows is too small to be told apart at a glance. */
function leastLegibleZoom(first: Extent): number {
  return Math.round((frameOf(first).zoom - 1.1) * 10) / 10
}

/** The middle of an extent, `[longitude, latitude]`. */
export function middleOf([west, south, east, north]: Extent): LonLat {
  return [(west + east) / 2, (south + north) / 2]
}

/** An extent with a fifth of its size, and at least so many degrees, added on each side. */
export function grow([west, south, east, north]: Extent, least: number): Extent {
  const x = Math.max(least, (east - west) / 5)
  const y = Math.max(least, (north - south) / 5)
  return [west - x, south - y, east + x, north + y]
}

/** The middle of a frame, `[longitude, latitude]`. */
export function middleOfFrame({ zoom, left, top, width, height }: Frame): LonLat {
  return unproject([left + width / 2, top + height / 2], zoom)
}

/** A map narrower than `below` pixels shows the frame enlarged by `scale`, which cuts its sides, where least is lost; `still.css` does the same. */
const narrowPlate = { below: 600, scale: 1.3 }

/**
 * Where a map of a given size stands to show a frame as the still map does: whole, as large as it goes.
 * @param plate width of the plate, of which the map may be a part
 */
export function cameraOf(frame: Frame, width: number, height: number, plate = width): Camera {
  const scale = Math.min((width / frame.width) * (plate < narrowPlate.below ? narrowPlate.scale : 1), height / frame.height)
  return { zoom: frame.zoom + Math.log2(scale), middle: middleOfFrame(frame) }
}
