import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { AreaShape } from '../../cartography/scene'
import { wantsLessMotion } from '../../ui/motion'

/** Changes that follow each other faster than this are a drag or a play: they paint at once. Milliseconds. */
const pause = 250

/** The areas as they looked before the last change of date or view, to be faded out over what they have become; none while one drags. */
export function useFading(areas: readonly AreaShape[]): { readonly fading: readonly AreaShape[]; readonly done: () => void } {
  const before = useRef(areas)
  const changedAt = useRef(0)
  const [fading, setFading] = useState<readonly AreaShape[]>([])
  useLayoutEffect(
    function fadeWhatChanged() {
      const old = before.current
      before.current = areas
      if (old === areas) return
      const now = performance.now()
      const isCalm = now - changedAt.current > pause && !wantsLessMotion()
      changedAt.current = now
      const known = new Map(areas.map((area) => [area.place, area]))
      const faded = isCalm
        ? old.filter(({ place, fill, hatch }) => known.get(place)?.fill !== fill || known.get(place)?.hatch !== hatch)
        : []
      setFading((last) => (last.length + faded.length ? faded : last))
    },
    [areas],
  )
  const done = useCallback(() => setFading([]), [])
  return { fading, done }
}
