import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import type { Footprint } from '../../cartography/geometry'
import type { PlaceId } from '../../domain/content/ids'

/** The places whose bounds the map shows now, told anew whenever it has come to rest. Keeps its reference where nothing changed. */
export function usePlacesInView(map: LeafletMap, footprints: readonly Footprint[]): readonly PlaceId[] {
  const [inView, setInView] = useState<readonly PlaceId[]>([])
  useEffect(
    function look() {
      const update = () => {
        const seen = map.getBounds()
        const places = footprints
          .filter(
            ({ bounds: [west, south, east, north] }) =>
              west < seen.getEast() && east > seen.getWest() && south < seen.getNorth() && north > seen.getSouth(),
          )
          .map(({ place }) => place)
        setInView((before) => (before.join() === places.join() ? before : places))
      }
      update()
      map.on('moveend', update)
      return () => void map.off('moveend', update)
    },
    [map, footprints],
  )
  return inView
}
