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
/** A sheet of paper shows its frame and no more. */
export const noMargin: typeof margin = { west: 0, east: 0, north: 0, south: 0 }

/** Points of a still map nearer to each other than this, in pixels of the drawing, are one. */
const leastApart = 1
/** A depth has no shore that one would know again: its points may lie so much farther apart. */
const roughly = 2
/** Share of that by which a point may lie beside the line that is drawn without it. */
const hardly = 0.7

/** What a still map of a frame needs of the outlines and the ground: a page carries no coast that it does not show. An outline that lies elsewhere stays, empty. */
export function croppedTo(
  frame: Frame,
  base: OutlineLevel,
  backdrop: Backdrop,
  origin: LonLat,
  beyond = margin,
): { readonly base: OutlineLevel; readonly backdrop: Backdrop } {
  const croppedOn = (gridZoom: number, least = leastApart) => {
    const box = boxOn(frame, gridZoom, origin, beyond)
    const apart = least * scaleBetween(frame.zoom, gridZoom)
    return (d: string) => cropped(d, box, apart)
  }
  const ofBase = croppedOn(base.gridZoom)
  const ofBackdrop = croppedOn(backdrop.gridZoom)
  const ofDepths = croppedOn(backdrop.gridZoom, leastApart * roughly)
  return {
    base: { ...base, outlines: base.outlines.map(({ id, d }) => ({ id, d: ofBase(d) })) },
    backdrop: {
      ...backdrop,
      depths: backdrop.depths.map(({ depth, d }) => ({ depth, d: ofDepths(d) })),
      lakes: ofBackdrop(backdrop.lakes),
      land: ofBackdrop(backdrop.land),
    },
  }
}

/**
 * The part of path data that lies in a box of its own grid, without points nearer than `apart` to the one before, and without those that lie hardly
 * beside the line between their neighbours: of a still map, by less than half a pixel.
 */
export function cropped(d: string, box: Box, apart = 0): string {
  return pathOf(
    ringsOf(d)
      .map((ring) => straightened(thinned(clipRing(ring, box), apart), apart * hardly))
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

/** A ring without points so near the line that is drawn without them; one that would shrink to a line stays as it is. */
function straightened(ring: PixelRing, within: number): PixelRing {
  const [first] = ring
  if (!first || ring.length < 5) return ring
  const far = farthest(ring, (point) => Math.hypot(point[0] - first[0], point[1] - first[1])).at
  const kept = [...lessBent(ring.slice(0, far + 1), within).slice(0, -1), ...lessBent([...ring.slice(far), first], within).slice(0, -1)]
  return kept.length > 3 ? kept : ring
}

/** A run of points without those that lie so near the straight line (Douglas and Peucker 1973, Cartographica 10(2)). */
function lessBent(run: PixelRing, within: number): PixelRing {
  const [from, to] = [run[0], run.at(-1)]
  if (!from || !to || run.length < 3) return run
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const bend = farthest(run, (point) => Math.abs((point[0] - from[0]) * dy - (point[1] - from[1]) * dx) / length)
  if (bend.distance <= within) return [from, to]
  return [...lessBent(run.slice(0, bend.at + 1), within).slice(0, -1), ...lessBent(run.slice(bend.at), within)]
}

/** Which point of a run is the farthest by some measure. */
function farthest(run: PixelRing, distanceOf: (point: Pixel) => number): { readonly at: number; readonly distance: number } {
  let found = { at: 0, distance: 0 }
  for (const [at, point] of run.entries()) {
    const distance = distanceOf(point)
    if (distance > found.distance) found = { at, distance }
  }
  return found
}

/** A frame with its margin, on a grid. */
export function boxOn({ zoom, left, top, width, height }: Frame, gridZoom: number, origin: LonLat, beyond = margin): Box {
  const scale = scaleBetween(zoom, gridZoom)
  const [originX, originY] = worldPixel(origin, gridZoom)
  const [across, down] = [width * scale, height * scale]
  const x = left * scale - originX
  const y = top * scale - originY
  return [x - beyond.west * across, y - beyond.north * down, x + (1 + beyond.east) * across, y + (1 + beyond.south) * down]
}
