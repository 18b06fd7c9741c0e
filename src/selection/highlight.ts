import { startTransition, useEffect, useState } from 'react'
import type { Reference } from '../domain/content/report'
import { shared } from './shared'

/** What the pointer or the focus rests on, in any surface: the others light its counterpart. Not part of the address. */
export const highlighted = shared<Reference | null>(null, (before, next) => before?.kind === next?.kind && before?.id === next?.id)

/** What is pointed at, as soon as there is time to draw it: a press comes before the light under it. */
export function useHighlight(): Reference | null {
  const [pointed, setPointed] = useState<Reference | null>(null)
  useEffect(function followPointed() {
    const follow = () => startTransition(() => setPointed(highlighted.get()))
    follow()
    return highlighted.subscribe(follow)
  }, [])
  return pointed
}
