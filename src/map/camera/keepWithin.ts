import { LatLngBounds, type Map as LeafletMap } from 'leaflet'
import type { Extent } from '../../cartography/camera'
import type { Camera } from '../../domain/address/selection'

/**
 * Keeps a map in its reach from now on, but not away from where it is to stand: Leaflet keeps the whole of a view in its bounds, and what is chosen may
 * be shown by a larger one, far out or beside a panel.
 */
export function keepWithin(map: LeafletMap, [west, south, east, north]: Extent, { zoom, middle }: Camera): void {
  const half = map.getSize().divideBy(2)
  const at = map.project([middle[1], middle[0]], zoom)
  const bounds = new LatLngBounds([south, west], [north, east])
  bounds.extend(map.unproject(at.subtract(half), zoom)).extend(map.unproject(at.add(half), zoom))
  // Set anew by its method they would move what stands now, and is to move anyway.
  if (map.options.maxBounds) map.options.maxBounds = bounds
  else map.setMaxBounds(bounds)
}
