import { useSyncExternalStore } from 'react'
import type { Reference } from '../domain/report'

/** What the pointer or the focus rests on, in any surface: the others light its counterpart. Not part of the address. */
let current: Reference | null = null
const listeners = new Set<() => void>()

export function highlight(next: Reference | null): void {
  if (next === current || (next && current && next.kind === current.kind && next.id === current.id)) return
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useHighlight(): Reference | null {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  )
}
