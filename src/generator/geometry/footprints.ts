import polylabel from 'polylabel'
import type { Footprint } from '../../cartography/geometry'
import { doubleArea, pathOf } from '../../cartography/pathData'
import { gridPoint, gridPosition, type Pixel, scaleBetween } from '../../cartography/projection'
import type { LonLat } from '../../domain/distance'
import type { PlaceId } from '../../domain/content/ids'
import type { Rectangle } from '../../cartography/clip'
import { readIslands } from './islands'
import { convexHull } from './convexHull'
import { type Polygon, readShapes, type Shape, withRocks } from './topology'

const gridZoom = 10
const radiusZoom = 8
/** Water round the hull of a group, grid pixels: two pixels of the screen at the zoom the map opens with. */
const hullMargin = 9

/** The forms of all places with an outline: islands and islets, mainlands, Nemuro, and the Habomai as a group. */
export function footprintsOf(folder: string): Footprint[] {
  const islands = withRocks(readIslands(folder, 'kurils-z11'))
  const lands = withRocks(readShapes(folder, 'context-z7', 'land')).filter(({ id }) => /^hokkaido$|sakhalin$|^kamchatka$/.test(id))
  const areas = readShapes(folder, 'context-z9', 'areas')
  const islets = islands.filter((shape) => shape.properties.group === 'habomai')
  return [...[...lands, ...areas, ...islands].map(formOf), groupForm('habomai', islets)]
}

function formOf({ id, polygons }: Shape): Footprint {
  const [largest = []] = [...polygons].sort((a, b) => areaOf(b) - areaOf(a))
  const rings = largest.map((ring) => ring.map((p): [number, number] => [...gridPoint(p, gridZoom)]))
  const size = Math.sqrt(areaOf(largest))
  const pole = polylabel(rings, Math.min(0.5, size / 100))
  return {
    place: id as PlaceId,
    inside: rounded(gridPosition([pole[0], pole[1]], gridZoom)),
    insideRadius: Number((pole.distance * scaleBetween(gridZoom, radiusZoom)).toPrecision(3)),
    bounds: boundsOf(polygons),
  }
}

/** A group of islets: its point is the middle of the hull round them, and may lie in the water. */
function groupForm(id: string, islets: readonly Shape[]): Footprint {
  const polygons = islets.flatMap((islet) => islet.polygons)
  const around = polygons.flat(2).map((p) => gridPoint(p, gridZoom))
  const hull = convexHull(around.flatMap(withMargin))
  const pole = polylabel([hull.map(([x, y]): [number, number] => [x, y])], 0.5)
  return {
    place: id as PlaceId,
    inside: rounded(gridPosition([pole[0], pole[1]], gridZoom)),
    insideRadius: Number((pole.distance * scaleBetween(gridZoom, radiusZoom)).toPrecision(3)),
    bounds: boundsOf(polygons),
    hull: pathOf([hull]),
  }
}

function withMargin([x, y]: Pixel): Pixel[] {
  return Array.from({ length: 8 }, (_, i): Pixel => {
    const angle = (i * Math.PI) / 4
    return [x + hullMargin * Math.cos(angle), y + hullMargin * Math.sin(angle)]
  })
}

function areaOf(polygon: Polygon): number {
  return Math.abs(doubleArea((polygon[0] ?? []).map((p) => gridPoint(p, gridZoom)))) / 2
}

function boundsOf(polygons: readonly Polygon[]): Rectangle {
  const positions = polygons.flat(2)
  const longitudes = positions.map((p) => p[0])
  const latitudes = positions.map((p) => p[1])
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b))
  return [least(longitudes), least(latitudes), most(longitudes), most(latitudes)]
}

/** To five decimals, about a metre. */
function rounded([longitude, latitude]: LonLat): LonLat {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))]
}
