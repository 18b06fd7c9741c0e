import { useSyncExternalStore } from 'react'
import type { LineId } from '../domain/ids'

/** The lines that bear their name on the live map: the others are named in the legend. `null` until there is one. */
let current: readonly LineId[] | null = null
const listeners = new Set<() => void>()

export function sayWritten(next: readonly LineId[] | null): void {
  if (next?.join() === current?.join() && (next === null) === (current === null)) return
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useWrittenLines(): readonly LineId[] | null {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  )
}
