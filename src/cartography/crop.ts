import type { LonLat } from '../domain/distance'
import type { Rectangle as Box } from './clip'
import { clipRing } from './clip'
import type { Frame } from './camera'
import type { Backdrop, OutlineLevel } from './geometry'
import { type PixelRing, pathOf, ringsOf } from './pathData'
import { type Pixel, scaleBetween, worldPixel } from './projection'

/**
 * How far beyond its frame a still map is drawn, in frames: a page of another shape shows more than the frame, most of all east of it, where the
 * panel of a place docks and the frame is fitted beside it.
 */
const margin = { west: 0.3, east: 0.5, north: 0.5, south: 0.5 }

/** Points of a still map nearer to each other than this, in pixels of the drawing, are one. */
const leastApart = 0.7

/** What a still map of a frame needs of the outlines and the ground: a page carries no coast that it does not show. An outline that lies elsewhere stays, empty. */
export function croppedTo(
  frame: Frame,
  base: OutlineLevel,
  backdrop: Backdrop,
  origin: LonLat,
): { readonly base: OutlineLevel; readonly backdrop: Backdrop } {
  const ofBase = croppedOn(frame, base.gridZoom, origin)
  const ofBackdrop = croppedOn(frame, backdrop.gridZoom, origin)
  return {
    base: { ...base, outlines: base.outlines.map(({ id, d }) => ({ id, d: ofBase(d) })) },
    backdrop: {
      ...backdrop,
      depths: backdrop.depths.map(({ depth, d }) => ({ depth, d: ofBackdrop(d) })),
      lakes: ofBackdrop(backdrop.lakes),
      land: ofBackdrop(backdrop.land),
    },
  }
}

function croppedOn(frame: Frame, gridZoom: number, origin: LonLat): (d: string) => string {
  const box = boxOn(frame, gridZoom, origin)
  const apart = leastApart * scaleBetween(frame.zoom, gridZoom)
  return (d) => cropped(d, box, apart)
}

/** The part of path data that lies in a box of its own grid, without points nearer than `apart` to the one before. */
export function cropped(d: string, box: Box, apart = 0): string {
  return pathOf(
    ringsOf(d)
      .map((ring) => thinned(clipRing(ring, box), apart))
      .filter((ring) => ring.length > 2),
  )
}

/** A ring without points nearer than `apart` to the one kept before; one that would shrink to a line stays as it is. */
function thinned(ring: PixelRing, apart: number): PixelRing {
  let last: Pixel | undefined
  const kept = ring.filter((point) => {
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < apart) return false
    last = point
    return true
  })
  return kept.length > 3 ? kept : ring
}

/** A frame with its margin, on a grid. */
export function boxOn({ zoom, left, top, width, height }: Frame, gridZoom: number, origin: LonLat): Box {
  const scale = scaleBetween(zoom, gridZoom)
  const [originX, originY] = worldPixel(origin, gridZoom)
  const [across, down] = [width * scale, height * scale]
  const x = left * scale - originX
  const y = top * scale - originY
  return [x - margin.west * across, y - margin.north * down, x + (1 + margin.east) * across, y + (1 + margin.south) * down]
}
