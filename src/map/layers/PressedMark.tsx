import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Footprint } from '../../cartography/geometry'
import type { Subject } from '../../domain/content/subject'
import { useChosen, useSite } from '../../selection/site'
import { Marked } from '../../svg/Marked'
import { emphasisOf } from '../emphasis'

/** The mark of a place that was pressed, in the very next frame; once all that follows the choice is drawn, the mark is among it, and this one goes. */
export function PressedMark({ footprints }: { footprints: readonly Footprint[] }) {
  const { dossier, store } = useSite()
  const { subject } = useChosen()
  const [pressed, setPressed] = useState<Subject | null>(null)
  useEffect(
    function markPressed() {
      return store?.subscribe(({ afterPress }) => {
        if (afterPress) flushSync(() => setPressed(store.get().selection.subject))
        else setPressed(null)
      })
    },
    [store],
  )
  const selected = pressed === null || pressed === subject ? [] : [...emphasisOf(dossier, footprints, pressed, null).selected]
  return (
    <g>
      <Marked prefix="live" lit={[]} selected={selected} />
    </g>
  )
}
