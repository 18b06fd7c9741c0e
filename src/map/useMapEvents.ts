import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/**
 * Calls at once, and then whenever Leaflet tells one of these.
 * @param types names of Leaflet's events, with a space between
 * @param update the same function as long as nothing it reads has changed
 */
export function useMapEvents(map: LeafletMap, types: string, update: () => void): void {
  useEffect(
    function follow() {
      update()
      map.on(types, update)
      return () => void map.off(types, update)
    },
    [map, types, update],
  )
}
