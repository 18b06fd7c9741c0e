import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useState } from 'react'
import { metresPerPixel } from '../../cartography/projection'
import { useTranslate } from '../../i18n/useMessages'
import { useOverlay } from '../../selection/useOverlay'
import { useMapEvents } from '../useMapEvents'
import { ScaleBar } from '../../svg/ScaleBar'

/** The scale at the middle of the map, once it has come to rest. */
export function LiveScale({ map, zoom }: { map: LeafletMap; zoom: number }) {
  const t = useTranslate()
  const overlay = useOverlay()
  const [latitude, setLatitude] = useState(() => map.getCenter().lat)
  const update = useCallback(() => setLatitude(Math.round(map.getCenter().lat * 10) / 10), [map])
  useMapEvents(map, 'moveend', update)
  return (
    <svg ref={overlay} className="map-scale drawing" aria-hidden="true">
      <ScaleBar metresPerPixel={metresPerPixel(latitude, zoom)} t={t} />
    </svg>
  )
}
