import type { Locator } from '../../cartography/geometry'
import { doubleArea, pathOf } from '../../cartography/pathData'
import type { Pixel } from '../../cartography/projection'
import type { LonLat } from '../../domain/distance'
import { clipRing } from '../../cartography/clip'
import { simplifyRing } from './simplify'
import { readShapes, type Ring } from './topology'

/** The Atlantic meridian where the small world map is cut, so that the islands stand in its middle and the Pacific in one piece. */
const west = -30
/** Antarctica is left out. */
const south = -58
/** Square degrees. */
const leastTriangle = 1
const leastRing = 3

/** The world's land on a grid of whole degrees. */
export function locatorOf(folder: string): Locator {
  const rings = readShapes(folder, 'world-locator', 'land').flatMap((shape) => shape.polygons.flat())
  const onMap = rings
    .filter((ring) => ring.some(([, latitude]) => latitude > south))
    .map(acrossTheDateLine)
    .flatMap((ring) => [-360, 0, 360].map((turn) => ring.map(([longitude, latitude]): LonLat => [longitude + turn, latitude])))
    .map((ring) => clipRing(ring, [west, south, west + 360, 90]).map(([x, y]): Pixel => [x - west, 90 - y]))
    .map((ring) => simplifyRing(ring, { least: () => leastTriangle }))
    .filter((ring) => ring.length > 2 && Math.abs(doubleArea(ring)) / 2 >= leastRing)
  return { west, width: 360, height: 90 - south, d: pathOf(onMap) }
}

/** A ring whose longitudes run on beyond ±180° instead of leaping to the other side. */
function acrossTheDateLine(ring: Ring): Ring {
  let turn = 0
  let before: LonLat | undefined
  return ring.map((point): LonLat => {
    if (before && point[0] - before[0] > 180) turn -= 360
    if (before && point[0] - before[0] < -180) turn += 360
    before = point
    return [point[0] + turn, point[1]]
  })
}
