import { useEffect, useState } from 'react'
import type { Ground, MapGeometry } from '../cartography/geometry'
import { fetchJson } from '../selection/details'

/** The ground with all depths once it has come; the page's own until then, and where it does not come: depths are ornament. */
export function useFineGround({ ground, fineGroundUrl }: MapGeometry): Ground {
  const [fine, setFine] = useState<Ground | null>(null)
  useEffect(
    function fetchFine() {
      let isCurrent = true
      fetchJson(fineGroundUrl).then((loaded) => {
        if (isCurrent && loaded.state === 'ready' && isGround(loaded.value)) setFine(loaded.value)
      })
      return () => {
        isCurrent = false
      }
    },
    [fineGroundUrl],
  )
  return fine ?? ground
}

function isGround(value: unknown): value is Ground {
  return (
    typeof value === 'object' &&
    value !== null &&
    'depths' in value &&
    Array.isArray(value.depths) &&
    'land' in value &&
    typeof value.land === 'string'
  )
}
