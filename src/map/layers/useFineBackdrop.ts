import { useEffect, useState } from 'react'
import type { Backdrop, MapGeometry } from '../../cartography/geometry'
import { fetchJson } from '../../selection/details'

/** The ground with all depths once it has come; the page's own until then, and where it does not come: depths are ornament. */
export function useFineGround({ backdrop, fineBackdropUrl }: MapGeometry): Backdrop {
  const [fine, setFine] = useState<Backdrop | null>(null)
  useEffect(
    function fetchFine() {
      let isCurrent = true
      fetchJson(fineBackdropUrl).then((loaded) => {
        if (isCurrent && loaded.state === 'ready' && isGround(loaded.value)) setFine(loaded.value)
      })
      return () => {
        isCurrent = false
      }
    },
    [fineBackdropUrl],
  )
  return fine ?? backdrop
}

function isGround(value: unknown): value is Backdrop {
  return (
    typeof value === 'object' &&
    value !== null &&
    'depths' in value &&
    Array.isArray(value.depths) &&
    'land' in value &&
    typeof value.land === 'string'
  )
}
