import { startTransition, useEffect, useState } from 'react'
import type { Reference } from '../domain/report'

/** What the pointer or the focus rests on, in any surface: the others light its counterpart. Not part of the address. */
let current: Reference | null = null
const listeners = new Set<() => void>()

export function highlight(next: Reference | null): void {
  if (next === current || (next && current && next.kind === current.kind && next.id === current.id)) return
  current = next
  for (const listener of listeners) listener()
}

/** What is pointed at, as soon as there is time to draw it: a press comes before the light under it. */
export function useHighlight(): Reference | null {
  const [pointed, setPointed] = useState<Reference | null>(null)
  useEffect(function followPointed() {
    const follow = () => startTransition(() => setPointed(current))
    follow()
    listeners.add(follow)
    return () => void listeners.delete(follow)
  }, [])
  return pointed
}
