import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useState } from 'react'
import type { Extent } from '../../cartography/camera'
import type { Footprint } from '../../cartography/geometry'
import type { PlaceId } from '../../domain/content/ids'
import { useMapEvents } from '../useMapEvents'

/** The places whose bounds the map shows now, told anew whenever it has come to rest. Keeps its reference where nothing changed. */
export function usePlacesInView(map: LeafletMap, footprints: readonly Footprint[]): readonly PlaceId[] {
  const [inView, setInView] = useState<readonly PlaceId[]>([])
  const look = useCallback(() => {
    const seen = map.getBounds()
    const places = placesWithin([seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()], footprints)
    setInView((before) => (before.join() === places.join() ? before : places))
  }, [map, footprints])
  useMapEvents(map, 'moveend', look)
  return inView
}

/** The places whose bounds meet an extent; to touch its edge is not enough. */
export function placesWithin([west, south, east, north]: Extent, footprints: readonly Footprint[]): readonly PlaceId[] {
  return footprints
    .filter(({ bounds }) => bounds[0] < east && bounds[2] > west && bounds[1] < north && bounds[3] > south)
    .map(({ place }) => place)
}
