import { useSyncExternalStore } from 'react'

/** Share of the map's width that the left of two compared maps takes; `null` while there is one map only. Not part of the address. */
let share: number | null = null
const listeners = new Set<() => void>()

export function divide(next: number | null): void {
  if (next === share) return
  share = next
  for (const listener of listeners) listener()
}

export function dividedAt(): number | null {
  return share
}

export function onDivide(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useDivider(): number | null {
  return useSyncExternalStore(onDivide, dividedAt, () => null)
}
