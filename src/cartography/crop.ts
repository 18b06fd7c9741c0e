import type { Frame as Box } from './clip'
import { clipRing } from './clip'
import type { Frame } from './camera'
import type { Ground, OutlineLevel } from './geometry'
import { origin } from './geometry'
import { pathOf, ringsOf } from './pathData'
import { scaleBetween, worldPixel } from './projection'

/** How far beyond its frame a still map is drawn, in frames: a page of another shape shows more than the frame. */
const margin = 0.5

/** What a still map of a frame needs of the outlines and the ground: a page carries no coast that it does not show. An outline that lies elsewhere stays, empty. */
export function croppedTo(frame: Frame, base: OutlineLevel, ground: Ground): { readonly base: OutlineLevel; readonly ground: Ground } {
  const onBase = boxOn(frame, base.gridZoom)
  const onGround = boxOn(frame, ground.gridZoom)
  return {
    base: { ...base, outlines: base.outlines.map(({ id, d }) => ({ id, d: cropped(d, onBase) })) },
    ground: {
      ...ground,
      depths: ground.depths.map(({ depth, d }) => ({ depth, d: cropped(d, onGround) })),
      lakes: cropped(ground.lakes, onGround),
      land: cropped(ground.land, onGround),
    },
  }
}

/** The part of path data that lies in a box of its own grid. */
export function cropped(d: string, box: Box): string {
  return pathOf(
    ringsOf(d)
      .map((ring) => clipRing(ring, box))
      .filter((ring) => ring.length > 2),
  )
}

function boxOn({ zoom, left, top, width, height }: Frame, gridZoom: number): Box {
  const scale = scaleBetween(zoom, gridZoom)
  const [originX, originY] = worldPixel(origin, gridZoom)
  const x = left * scale - originX
  const y = top * scale - originY
  const dx = width * scale * margin
  const dy = height * scale * margin
  return [x - dx, y - dy, x + width * scale + dx, y + height * scale + dy]
}
