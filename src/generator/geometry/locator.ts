import type { Locator } from '../../cartography/geometry'
import { pathOf } from '../../cartography/pathData'
import { doubleArea } from '../../domain/ring'
import type { Pixel } from '../../cartography/projection'
import { type LonLat, meridian } from '../../domain/distance'
import { clipRing } from '../../cartography/clip'
import { simplifyRing } from './simplify'
import { unrolled } from './dateLine'
import { readShapes } from './shapes'

/** Antarctica is left out. */
const south = -58
/** Square degrees. */
const leastTriangle = 2
const leastRing = 4

/**
 * The world's land on a grid of whole degrees, cut where a meridian stands in its middle, as far as tens of degrees allow; `null` where the dossier has
 * no land of the world.
 */
export function locatorOf(folder: string, middle: number): Locator | null {
  const rings = readShapes(folder, 'world-locator').flatMap((shape) => shape.polygons.flat())
  if (rings.length === 0) return null
  const west = westOf(middle)
  const onMap = rings
    .filter((ring) => ring.some(([, latitude]) => latitude > south))
    .map(unrolled)
    .flatMap((ring) => [-360, 0, 360].map((turn) => ring.map(([longitude, latitude]): LonLat => [longitude + turn, latitude])))
    .map((ring) => clipRing(ring, [west, south, west + 360, 90]).map(([x, y]): Pixel => [x - west, 90 - y]))
    .map((ring) => simplifyRing(ring, { least: () => leastTriangle }))
    .filter((ring) => ring.length > 2 && Math.abs(doubleArea(ring)) / 2 >= leastRing)
  return { west, width: 360, height: 90 - south, d: pathOf(onMap) }
}

/** The meridian opposite to another, to tens of degrees, from −180 up to 180. */
function westOf(middle: number): number {
  return meridian(10 * Math.round((middle - 180) / 10))
}
