import { useEffect, useState } from 'react'
import type { Backdrop, MapGeometry } from '../../cartography/geometry'
import { wantsLessData } from '../../ui/lessData'
import { fetchFile } from '../../loading/fetchFile'

/** The backdrop with all depths once it is fetched; until then, where that fails, and where the reader saves data, the page's coarser one. A failure is not reported: depths are ornament. */
export function useFineBackdrop({ backdrop, fineBackdropUrl }: MapGeometry): Backdrop {
  const [fine, setFine] = useState<Backdrop | null>(null)
  useEffect(
    function fetchFine() {
      if (wantsLessData()) return
      let isCurrent = true
      fetchFile(fineBackdropUrl).then((loaded) => {
        // The file bears the mark of the build, which wrote it with this type.
        if (isCurrent && loaded.state === 'ready') setFine(loaded.value as Backdrop)
      })
      return () => {
        isCurrent = false
      }
    },
    [fineBackdropUrl],
  )
  return fine ?? backdrop
}
