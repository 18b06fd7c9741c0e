import type { Extent } from '../../cartography/camera'
import { cropped } from '../../cartography/crop'
import type { OutlineLevel } from '../../cartography/geometry'
import { gridPoint } from '../../cartography/projection'
import type { ComparePage } from '../../domain/detail'
import type { PlaceId } from '../../domain/ids'
import type { ComparisonAsked } from '../dossier/compile/lists'

/** Nearer than this, in pixels of the grid, points are one: the maps of a pair are small. */
const apart = 20

/** The pairs of maps that the dossier asks for, and the coast within all of their extents. */
export function comparePage(pairs: readonly ComparisonAsked[], { gridZoom, outlines }: OutlineLevel): ComparePage {
  const boxes = pairs.map(({ extent }) => boxOf(extent, gridZoom))
  const whole = [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ] as const
  return {
    pairs: pairs.map(({ id, left, right, extent }) => ({ id, left, right, viewBox: viewBoxOf(extent, gridZoom) })),
    drawing: { gridZoom, outlines: outlines.flatMap(({ id, d }) => drawnIn(cropped(d, whole, apart), id as PlaceId)) },
  }
}

function drawnIn(d: string, id: PlaceId): ComparePage['drawing']['outlines'] {
  return d ? [{ id, d }] : []
}

function boxOf([west, south, east, north]: Extent, gridZoom: number): readonly [left: number, top: number, right: number, bottom: number] {
  const [left, top] = gridPoint([west, north], gridZoom)
  const [right, bottom] = gridPoint([east, south], gridZoom)
  return [Math.round(left), Math.round(top), Math.round(right), Math.round(bottom)]
}

function viewBoxOf(extent: Extent, gridZoom: number): string {
  const [left, top, right, bottom] = boxOf(extent, gridZoom)
  return `${left} ${top} ${right - left} ${bottom - top}`
}
