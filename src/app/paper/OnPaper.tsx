import { useContext, useEffect } from 'react'
import { DetailContext } from '../../selection/details'
import { useSite } from '../../selection/site'
import { usePrinting } from '../../selection/usePrinting'
import { latePart } from '../../ui/latePart'
import { wantsLessData } from '../../ui/lessData'
import { whenIdle } from '../../ui/whenIdle'

const PaperSheet = latePart(() => import('../../share/paper/PaperSheet').then((part) => part.PaperSheet))

/** What a printed page has beyond what is on the screen. It has to be there before one prints, so it is fetched while the page is idle. */
export function OnPaper() {
  const isPrinting = usePrinting()
  const { live } = useSite()
  const details = useContext(DetailContext)
  useEffect(
    function fetchAhead() {
      if (!live || wantsLessData()) return
      whenIdle(() => {
        // What cannot be had is not printed.
        PaperSheet.preload().catch(() => {})
        details?.load('paper')
      })
    },
    [live, details],
  )
  // One that came while the sheets are drawn would be none of those that were counted.
  return isPrinting && PaperSheet.isReady() && <PaperSheet />
}
