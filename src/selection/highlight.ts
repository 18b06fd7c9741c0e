import { startTransition, useEffect, useState } from 'react'
import type { Reference } from '../domain/content/report'
import { useSite } from './site'

/** What is pointed at, as soon as there is time to draw it: a press comes before the light under it. */
export function useHighlight(): Reference | null {
  const { highlighted } = useSite().surfaces
  const [pointed, setPointed] = useState<Reference | null>(null)
  useEffect(
    function followPointed() {
      const follow = () => startTransition(() => setPointed(highlighted.get()))
      follow()
      return highlighted.subscribe(follow)
    },
    [highlighted],
  )
  return pointed
}
