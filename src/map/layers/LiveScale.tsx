import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { metresPerPixel } from '../../cartography/projection'
import { useTranslate } from '../../i18n/useMessages'
import { ScaleBar } from '../../svg/ScaleBar'

/** The scale at the middle of the map, once it has come to rest. */
export function LiveScale({ map, zoom }: { map: LeafletMap; zoom: number }) {
  const t = useTranslate()
  const [latitude, setLatitude] = useState(() => map.getCenter().lat)
  useEffect(
    function follow() {
      const update = () => setLatitude(Math.round(map.getCenter().lat * 10) / 10)
      map.on('moveend', update)
      return () => void map.off('moveend', update)
    },
    [map],
  )
  return (
    <svg className="map-scale drawing" aria-hidden="true">
      <ScaleBar metresPerPixel={metresPerPixel(latitude, zoom)} t={t} />
    </svg>
  )
}
