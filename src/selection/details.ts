import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react'

export type Loaded<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: 'network' | 'damaged' }

/** Files of the dossier beyond the core, each asked for once: `places/north-island`, `events`, `sources`. */
export interface DetailStore {
  readonly peek: (key: string) => Loaded<unknown>
  /** Asks for a file, or again after a failure. */
  readonly load: (key: string) => void
  readonly subscribe: (listener: () => void) => () => void
}

const loading = { state: 'loading' } as const

/** @param urlOf the address of a file by its key */
export function detailStore(urlOf: (key: string) => string, known: Readonly<Record<string, unknown>> = {}): DetailStore {
  const files = new Map<string, Loaded<unknown>>(Object.entries(known).map(([key, value]) => [key, { state: 'ready', value }]))
  const listeners = new Set<() => void>()
  const put = (key: string, file: Loaded<unknown>) => {
    files.set(key, file)
    for (const listener of listeners) listener()
  }
  return {
    peek: (key) => files.get(key) ?? loading,
    load(key) {
      const file = files.get(key)
      if (file && file.state !== 'failed') return
      put(key, loading)
      fetchJson(urlOf(key)).then((loaded) => put(key, loaded))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Fetches a JSON file; a network error and a damaged file are values, not exceptions. */
export async function fetchJson(url: string): Promise<Loaded<unknown>> {
  let text: string
  try {
    const answer = await fetch(url)
    if (!answer.ok) return { state: 'failed', reason: 'network' }
    text = await answer.text()
  } catch {
    return { state: 'failed', reason: 'network' }
  }
  try {
    return { state: 'ready', value: JSON.parse(text) }
  } catch {
    return { state: 'failed', reason: 'damaged' }
  }
}

export const DetailContext = createContext<DetailStore | null>(null)

/** A file of the dossier as it arrives, and how to ask again. The type is the caller's word: the build wrote the file. */
export function useDetail<T>(key: string | null): Loaded<T> & { readonly retry: () => void } {
  const store = useContext(DetailContext)
  if (!store) throw new Error('useDetail stands outside DetailContext')
  const peek = () => (key ? store.peek(key) : loading)
  const file = useSyncExternalStore(store.subscribe, peek, peek)
  useEffect(
    function ask() {
      if (key && store.peek(key).state === 'loading') store.load(key)
    },
    [key, store],
  )
  const retry = useCallback(() => {
    if (key !== null) store.load(key)
  }, [key, store])
  return { ...(file as Loaded<T>), retry }
}
