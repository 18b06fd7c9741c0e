import polylabel from 'polylabel'
import type { Footprint } from '../../cartography/geometry'
import { doubleArea } from '../../domain/ring'
import { gridPoint, gridPosition, type Pixel, scaleBetween } from '../../cartography/projection'
import type { LonLat } from '../../domain/distance'
import type { PlaceId } from '../../domain/content/ids'
import type { Rectangle } from '../../cartography/clip'
import { convexHull } from './convexHull'
import type { Source } from './levelFile'
import type { Survey } from './levels'
import type { Disputed } from './settings'
import { type Polygon, type Shape, withRocks } from './shapes'
import { shapesFrom } from './sources'
import { toTenMetres } from './toTenMetres'

const radiusZoom = 8
/** Water round the hull of a group, grid pixels: two pixels of the screen at the zoom the map opens with. */
const hullMargin = 9

/** Where pixels are counted from, and at which zoom: that of the outlines which are drawn first. */
interface Grid {
  readonly origin: LonLat
  readonly gridZoom: number
}

/** The footprints of all places with an outline, and of groups of islets as one. */
export function footprintsOf(
  { folder, origin, isPlace }: Survey,
  sources: readonly Source[],
  places: Disputed['places'],
  gridZoom: number,
): Footprint[] {
  const grid = { origin, gridZoom }
  const shapes = withRocks(shapesFrom(folder, sources, origin[0])).filter(({ id }) => isPlace(id))
  const groups = groupsOf(shapes, places)
  return [...shapes.map((shape) => footprintOf(shape, grid)), ...groups.map(({ id, islets }) => groupFootprint(id, islets, grid))]
}

/** The places that have no outline and whose members with one are all islets: each is drawn islet by islet, and hit and ringed as one. */
function groupsOf(shapes: readonly Shape[], places: Disputed['places']): { readonly id: string; readonly islets: readonly Shape[] }[] {
  return places.flatMap(({ id }) => {
    const members = places.filter(({ parent }) => parent === id)
    const islets = shapes.filter((shape) => members.some((member) => member.id === shape.id))
    const isGroup = islets.length > 1 && members.every(({ kind }) => kind === 'islet') && !shapes.some((shape) => shape.id === id)
    return isGroup ? [{ id, islets }] : []
  })
}

function footprintOf({ id, polygons }: Shape, grid: Grid): Footprint {
  const { origin, gridZoom } = grid
  const [largest = []] = [...polygons].sort((a, b) => areaOf(b, grid) - areaOf(a, grid))
  const rings = largest.map((ring) => ring.map((p): [number, number] => [...gridPoint(p, gridZoom, origin)]))
  const size = Math.sqrt(areaOf(largest, grid))
  const pole = polylabel(rings, Math.min(0.5, size / 100))
  return {
    place: id as PlaceId,
    inside: toTenMetres(gridPosition([pole[0], pole[1]], gridZoom, origin)),
    insideRadius: Number((pole.distance * scaleBetween(gridZoom, radiusZoom)).toPrecision(3)),
    bounds: boundsOf(polygons),
  }
}

/** A group of islets: its point is the middle of the hull round them, and may lie in the water. */
function groupFootprint(id: string, islets: readonly Shape[], { origin, gridZoom }: Grid): Footprint {
  const polygons = islets.flatMap((islet) => islet.polygons)
  const around = polygons.flat(2).map((p) => gridPoint(p, gridZoom, origin))
  const hull = convexHull(around.flatMap(withMargin))
  const pole = polylabel([hull.map(([x, y]): [number, number] => [x, y])], 0.5)
  return {
    place: id as PlaceId,
    inside: toTenMetres(gridPosition([pole[0], pole[1]], gridZoom, origin)),
    insideRadius: Number((pole.distance * scaleBetween(gridZoom, radiusZoom)).toPrecision(3)),
    bounds: boundsOf(polygons),
    hull: hull.map((point) => toTenMetres(gridPosition(point, gridZoom, origin))),
  }
}

function withMargin([x, y]: Pixel): Pixel[] {
  return Array.from({ length: 8 }, (_, i): Pixel => {
    const angle = (i * Math.PI) / 4
    return [x + hullMargin * Math.cos(angle), y + hullMargin * Math.sin(angle)]
  })
}

function areaOf(polygon: Polygon, { origin, gridZoom }: Grid): number {
  return Math.abs(doubleArea((polygon[0] ?? []).map((p) => gridPoint(p, gridZoom, origin)))) / 2
}

function boundsOf(polygons: readonly Polygon[]): Rectangle {
  const positions = polygons.flat(2)
  const longitudes = positions.map((p) => p[0])
  const latitudes = positions.map((p) => p[1])
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b))
  return [...toTenMetres([least(longitudes), least(latitudes)]), ...toTenMetres([most(longitudes), most(latitudes)])]
}
