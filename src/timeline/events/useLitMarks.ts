import { type RefObject, useEffect } from 'react'
import { eventsOf } from '../../domain/relatedPlaces'
import { useLit } from '../../selection/highlight'
import { useDossier } from '../../selection/site'

/**
 * Lights the mark of an event whose mention is pointed at, or the marks of those in the paragraph that is read; where a mark stands for several, that.
 * Written to the elements themselves: marks need no rendering for it.
 */
export function useLitMarks(plot: RefObject<HTMLElement | null>): void {
  const dossier = useDossier()
  const lit = useLit()
  useEffect(
    function lightMarks() {
      if (lit?.kind !== 'event' && lit?.kind !== 'paragraph') return
      const selector = eventsOf(dossier, lit)
        .map((id) => `[data-event="${CSS.escape(id)}"], [data-events~="${CSS.escape(id)}"]`)
        .join()
      const marks = selector ? [...(plot.current?.querySelectorAll<HTMLElement | SVGElement>(selector) ?? [])] : []
      for (const { dataset } of marks) dataset.lit = ''
      return () => {
        for (const { dataset } of marks) delete dataset.lit
      }
    },
    [dossier, lit, plot],
  )
}
