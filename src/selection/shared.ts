import { useSyncExternalStore } from 'react'

/** A value that several surfaces share and the address does not hold. */
export interface Shared<T> {
  readonly get: () => T
  /** Tells the listeners, unless the value is the same. */
  readonly set: (next: T) => void
  /** Returns how to leave. */
  readonly subscribe: (listener: () => void) => () => void
}

/** @param isSame whether a value is no change to the one before; identity, if left out */
export function shared<T>(initial: T, isSame: (before: T, next: T) => boolean = Object.is): Shared<T> {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set(next) {
      if (isSame(current, next)) return
      current = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The value now; `null` on a built page and in the first render of the browser. */
export function useShared<T>({ subscribe, get }: Shared<T | null>): T | null {
  return useSyncExternalStore(subscribe, get, () => null)
}
