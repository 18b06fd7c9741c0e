import { type Extent, union } from '../../cartography/camera'
import type { Rectangle as Box } from '../../cartography/clip'
import { cropped } from '../../cartography/crop'
import type { OutlineLevel } from '../../cartography/geometry'
import { gridPoint } from '../../cartography/projection'
import type { ComparePage, Pair } from '../../domain/content/detail'
import type { LonLat } from '../../domain/distance'
import type { PlaceId } from '../../domain/content/ids'
import type { ComparisonAsked } from '../dossier/compile/lists'

/** Nearer than this, in pixels of the grid, points are one: the maps of a pair are small. */
const apart = 20

/** The pairs of maps that the dossier asks for, and the coast within all of their extents. */
export function comparePage(asked: readonly ComparisonAsked[], { gridZoom, outlines }: OutlineLevel, origin: LonLat): ComparePage {
  const whole = union(asked.map(({ extent }) => extent))
  const drawn = outlines.map(({ id, d }) => ({ id: id as PlaceId, d: whole ? cropped(d, boxOf(whole, gridZoom, origin), apart) : '' }))
  return {
    pairs: asked.map(({ id, left, right, extent }) => ({ id, left, right, viewBox: viewBoxOf(boxOf(extent, gridZoom, origin)) })),
    drawing: { gridZoom, origin, outlines: drawn.filter(({ d }) => d) },
  }
}

function boxOf([west, south, east, north]: Extent, gridZoom: number, origin: LonLat): Box {
  const [left, top] = gridPoint([west, north], gridZoom, origin)
  const [right, bottom] = gridPoint([east, south], gridZoom, origin)
  return [Math.round(left), Math.round(top), Math.round(right), Math.round(bottom)]
}

function viewBoxOf([left, top, right, bottom]: Box): Pair['viewBox'] {
  return [left, top, right - left, bottom - top]
}
