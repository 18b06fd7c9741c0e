import { type RefObject, useEffect } from 'react'
import { gazetteer } from '../domain/content/gazetteer'
import type { Dossier } from '../domain/content/dossier'
import type { Reference } from '../domain/content/report'
import { useHighlight } from '../selection/highlight'
import { useDossier } from '../selection/site'

/**
 * Lights the words whose counterpart on the map or the timeline the pointer rests on, and those of groups it belongs to.
 * Written to the elements themselves: hundreds of words need no rendering for it.
 */
export function useCounterparts(region: RefObject<HTMLElement | null>): void {
  const dossier = useDossier()
  const highlighted = useHighlight()
  useEffect(
    function lightCounterparts() {
      if (!highlighted || !region.current) return
      const lit = region.current.querySelectorAll<HTMLElement>(counterparts(dossier, highlighted))
      for (const element of lit) element.dataset.lit = ''
      return () => {
        for (const element of lit) delete element.dataset.lit
      }
    },
    [dossier, highlighted, region],
  )
}

function counterparts(dossier: Dossier, { kind, id }: Reference): string {
  const ids: readonly string[] = kind === 'place' ? [id, ...gazetteer(dossier).ancestors(id)] : [id]
  return ids.map((one) => `[data-${kind}="${CSS.escape(one)}"]`).join()
}
