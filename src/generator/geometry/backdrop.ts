import type { Backdrop } from '../../cartography/geometry'
import { doubleArea, pathOf, type PixelRing } from '../../cartography/pathData'
import { gridPoint } from '../../cartography/projection'
import { clipRing, type Rectangle } from '../../cartography/clip'
import { tolerance } from './levels'
import { simplifyRing } from './simplify'
import { readShapes, type Shape } from './topology'

/** The sea that the map can show. */
const frame: Rectangle = [138, 40, 162, 56]

/** How much is kept. Areas are square pixels of the grid, each for inside and outside the region where the map opens. */
interface Detail {
  readonly gridZoom: number
  readonly depths: readonly number[]
  readonly depthTriangle: readonly [near: number, far: number]
  readonly landTriangle: readonly [near: number, far: number]
  readonly leastRing: number
  /** Least lake, km², on Hokkaido and the Kurils, and elsewhere. */
  readonly leastLake: readonly [near: number, far: number]
}

const base: Detail = {
  gridZoom: 8,
  depths: [200, 1000, 2000, 4000, 6000, 8000],
  depthTriangle: [50, 300],
  landTriangle: [4, 100],
  leastRing: 150,
  leastLake: [7, Number.POSITIVE_INFINITY],
}

const fine: Detail = {
  gridZoom: 10,
  depths: [200, 1000, 2000, 3000, 4000, 5000, 6000, 8000],
  depthTriangle: [10, 200],
  landTriangle: [10, 60],
  leastRing: 10,
  leastLake: [3, 10],
}

/** The ground that every page carries: light, on a coarse grid. */
export function backdropOf(folder: string): Backdrop {
  return compile(folder, base)
}

/** The ground with all depths of the source, for the live map. */
export function fineBackdropOf(folder: string): Backdrop {
  return compile(folder, fine)
}

function compile(folder: string, detail: Detail): Backdrop {
  const depths = readShapes(folder, 'bathymetry', 'bathymetry').filter((shape) => detail.depths.includes(depthOf(shape)))
  const lakes = readShapes(folder, 'lakes', 'lakes').filter(({ properties: { on, area_km2 } }) => {
    const [near, far] = detail.leastLake
    return Number(area_km2) >= (on === 'hokkaido' || on === 'kunashiri' ? near : far)
  })
  const land = readShapes(folder, 'context-z7', 'land').filter(({ id }) => id === 'asia' || id === 'honshu' || id === 'sea-islands')
  const path = (shapes: readonly Shape[], triangle: readonly [number, number], leastRing: number) =>
    pathOf(shapes.flatMap((shape) => coarse(shape, detail.gridZoom, triangle, leastRing)))
  return {
    gridZoom: detail.gridZoom,
    depths: depths.map((shape) => ({ depth: depthOf(shape), d: path([shape], detail.depthTriangle, detail.leastRing) })),
    lakes: path(lakes, [1, 4], 0),
    land: path(land, detail.landTriangle, detail.leastRing),
  }
}

function depthOf(shape: Shape): number {
  return Number(shape.properties.depth_m)
}

/** The rings of a shape within the frame, simplified, those under `leastRing` square pixels left out. */
function coarse(shape: Shape, gridZoom: number, [within, beyond]: readonly [number, number], leastRing: number): PixelRing[] {
  return shape.polygons
    .flat()
    .map((ring) => clipRing(ring, frame).map((p) => gridPoint(p, gridZoom)))
    .map((ring) => simplifyRing(ring, { least: tolerance(gridZoom, within, beyond) }))
    .filter((ring) => ring.length > 2 && Math.abs(doubleArea(ring)) / 2 >= leastRing)
}
