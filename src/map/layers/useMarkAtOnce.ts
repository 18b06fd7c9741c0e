import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { Footprint } from '../../cartography/geometry'
import { useChosen, useSite } from '../../selection/site'
import { emphasisOf } from '../emphasis'

/**
 * Marks a place that was pressed in the very next frame, past React; what React draws of the choice follows, and takes the mark's place.
 * @param group left empty by React
 * @param mark a place's mark, as it is drawn when it is chosen
 */
export function useMarkAtOnce(group: RefObject<SVGGElement | null>, footprints: readonly Footprint[], mark: (place: string) => Node): void {
  const { dossier, store } = useSite()
  const { subject } = useChosen()
  useEffect(
    function markPressed() {
      return store?.subscribe(({ afterPress }) => {
        if (!afterPress) return
        const { selected } = emphasisOf(dossier, footprints, store.get().selection.subject, null)
        group.current?.replaceChildren(...[...selected].map(mark))
      })
    },
    [group, footprints, mark, dossier, store],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is chosen now is drawn
  useLayoutEffect(
    function giveWay() {
      group.current?.replaceChildren()
    },
    [group, subject],
  )
}
