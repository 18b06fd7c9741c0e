import { createContext, useCallback, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { fetchFile, type Loaded } from '../loading/fetchFile'

/** Files of the dossier beyond the core, each asked for once: `places/north-island`, `events`, `sources`. */
export interface DetailStore {
  readonly peek: (key: string) => Loaded<unknown>
  /** Asks for a file, or again after a failure. */
  readonly load: (key: string) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** The files of one page. */
export interface PageDetails extends DetailStore {
  /** Lets nothing arrive until what it returns is called: a browser counts the sheets of a print first and draws them then. */
  readonly hold: () => () => void
}

const loading = { state: 'loading' } as const

/** @param urlOf the address of a file by its key */
export function detailStore(urlOf: (key: string) => string, known: Readonly<Record<string, unknown>> = {}): PageDetails {
  const files = new Map<string, Loaded<unknown>>(Object.entries(known).map(([key, value]) => [key, { state: 'ready', value }]))
  const listeners = new Set<() => void>()
  let held: (() => void)[] | null = null
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
      fetchFile(urlOf(key)).then((loaded) => {
        if (held) held.push(() => put(key, loaded))
        else put(key, loaded)
      })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    hold() {
      held ??= []
      return () => {
        const arrived = held ?? []
        held = null
        for (const arrive of arrived) arrive()
      }
    },
  }
}

export const DetailContext = createContext<DetailStore | null>(null)

/** A file of the dossier as it arrives, and how to ask again. The type is the caller's word: the file bears the mark of the build, which wrote it. */
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

/** Of some files those that have arrived, by their keys. */
export function useDetails<T>(keys: readonly string[]): ReadonlyMap<string, T> {
  const store = useContext(DetailContext)
  if (!store) throw new Error('useDetails stands outside DetailContext')
  const arrived = () => keys.filter((key) => store.peek(key).state === 'ready').join(' ')
  const ready = useSyncExternalStore(store.subscribe, arrived, arrived)
  useEffect(
    function ask() {
      for (const key of keys) if (store.peek(key).state === 'loading') store.load(key)
    },
    [keys, store],
  )
  return useMemo(() => {
    const found = new Map<string, T>()
    for (const key of ready.split(' ')) {
      const file = store.peek(key)
      if (file.state === 'ready') found.set(key, file.value as T)
    }
    return found
  }, [ready, store])
}
