import { doubleArea } from '../../domain/ring'
import type { Polygon, Ring } from '../geometry/shapes'

/** Edges of outlines, each with the way it runs when its ring runs anticlockwise. */
export type Borders = ReadonlySet<string>

const edge = (from: Ring[number] | undefined, to: Ring[number] | undefined) => `${from} ${to}`

/** All edges of some outlines, for `coastline` to tell borders between neighbours from coasts. */
export function edgesOf(outlines: readonly (readonly Polygon[])[]): Borders {
  return new Set(
    outlines.flatMap((polygons) =>
      polygons.flatMap(([outer = []]) => {
        const ring = doubleArea(outer) > 0 ? outer : [...outer].reverse()
        return ring.map((p, i) => edge(p, ring[(i + 1) % ring.length]))
      }),
    ),
  )
}

/** Whether two outlines share an edge: one is part of the other, or its neighbour on land. */
export function areJoined(one: readonly Polygon[], other: readonly Polygon[]): boolean {
  const edges = edgesOf([other])
  return one.some(([outer = []]) =>
    outer.some((p, i) => [edge(p, outer[(i + 1) % outer.length]), edge(outer[(i + 1) % outer.length], p)].some((e) => edges.has(e))),
  )
}

/** Outer rings without borders between neighbours on land: each stretch between two borders is given back as a line there and back. */
export function coastline(polygons: readonly Polygon[], borders: Borders = new Set()): Ring[] {
  return polygons.flatMap(([outer = []]) => withoutBorders(outer, borders))
}

function withoutBorders(ring: Ring, borders: Borders): Ring[] {
  const turned = doubleArea(ring) > 0 ? 1 : -1
  const isBorder = (i: number) => {
    const [from, to] = [ring[i % ring.length], ring[(i + 1) % ring.length]]
    return borders.has(turned > 0 ? edge(to, from) : edge(from, to))
  }
  const start = ring.findIndex((_, i) => isBorder(i) && !isBorder(i + 1))
  if (start < 0) return isBorder(0) ? [] : [ring]
  const stretches: Ring[] = []
  let stretch: Ring[number][] = []
  for (let n = 1; n <= ring.length; n++) {
    const point = ring[(start + n) % ring.length]
    if (point) stretch.push(point)
    if (!isBorder(start + n)) continue
    if (stretch.length > 1) stretches.push([...stretch, ...stretch.slice(1, -1).reverse()])
    stretch = []
  }
  return stretches
}
