import { useSyncExternalStore } from 'react'
import type { Position } from '../domain/distance'

/** A distance that the reader has asked to see: the nearest points of two coasts and the kilometres between. Not part of the address. */
export interface Measured {
  readonly km: number
  readonly from: Position
  readonly to: Position
}

let current: Measured | null = null
const listeners = new Set<() => void>()

export function measure(next: Measured | null): void {
  if (next === current) return
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useMeasured(): Measured | null {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  )
}
