import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { AreaShape } from '../../cartography/scene'
import { wantsLessMotion } from '../../ui/motion'

/** Changes that follow each other faster than this, in milliseconds, come from a drag or from playing: they are shown without fading. */
const pause = 250

/** The areas that the last change of date or view gave another look, as they looked before: drawn over the new ones and faded out. None during a drag. */
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
