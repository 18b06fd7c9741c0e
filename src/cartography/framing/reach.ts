import type { Extent } from '../camera'
import type { MapGeometry } from '../geometry'
import { maxLatitude } from '../projection'

/**
 * How far the middle of the map can be moved, degrees west, south, east, north: as the dossier says, and a quarter beyond what it draws at most, so
 * that what lies at its rim can stand beside a panel.
 */
export function reachOf({ frame: [west, south, east, north], bounds }: Pick<MapGeometry, 'frame' | 'bounds'>): Extent {
  const [x, y] = [(east - west) / 4, (north - south) / 4]
  return [
    Math.max(bounds[0], west - x),
    Math.max(bounds[1], -maxLatitude, south - y),
    Math.min(bounds[2], east + x),
    Math.min(bounds[3], maxLatitude, north + y),
  ]
}
