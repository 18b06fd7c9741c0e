import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shape } from '../../generator/geometry/shapes'

export type Outlined = Shape

/** The grid of the sources, a hundred-thousandth of a degree (a metre) from a corner south-west of all land: positions on it are written exactly. */
const transform = { scale: [1e-5, 1e-5], translate: [120, 36] } as const

/** Writes shapes as TopoJSON, one arc a ring. */
export function writeOutlines(folder: string, name: string, shapes: readonly Outlined[]): void {
  const arcs: number[][][] = []
  const arcOf = (ring: Shape['polygons'][number][number]) => [arcs.push(deltas([...ring, ...ring.slice(0, 1)])) - 1]
  const geometries = shapes.map(({ id, polygons, properties }) => ({
    type: 'MultiPolygon',
    ...(id && { id }),
    properties,
    arcs: polygons.map((rings) => rings.map(arcOf)),
  }))
  const topology = { type: 'Topology', transform, objects: { outlines: { type: 'GeometryCollection', geometries } }, arcs }
  writeFileSync(join(folder, `${name}.topo.json`), `${JSON.stringify(topology)}\n`)
}

/** Whole steps of the grid from one position to the next, the first from the corner. */
function deltas(ring: Shape['polygons'][number][number]): number[][] {
  const [[kx, ky], [tx, ty]] = [transform.scale, transform.translate]
  const onGrid = ring.map(([x, y]) => [Math.round((x - tx) / kx), Math.round((y - ty) / ky)] as const)
  return onGrid.map(([x, y], i) => {
    const [bx, by] = onGrid[i - 1] ?? [0, 0]
    return [x - bx, y - by]
  })
}
