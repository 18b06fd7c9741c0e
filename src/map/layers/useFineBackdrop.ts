import { useEffect, useState } from 'react'
import type { Backdrop, MapGeometry } from '../../cartography/geometry'
import { fetchJson } from '../../selection/details'

/** The backdrop with all depths once it is fetched; until then, and where that fails, the page's coarser one. A failure is not reported: depths are ornament. */
export function useFineBackdrop({ backdrop, fineBackdropUrl }: MapGeometry): Backdrop {
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
