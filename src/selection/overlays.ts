/** The elements that lie over the map, or may where the page is laid out so. Each says so while it stands; the map asks which there are. */
export interface Overlays {
  /** Made to be a `ref` of React: returns how to take the element away again. */
  readonly add: (element: Element | null) => (() => void) | undefined
  readonly elements: () => readonly Element[]
  /** Tells once, when all elements that come and go together have done so. Returns how to leave. */
  readonly subscribe: (listener: () => void) => () => void
}

export function overlaysOfPage(): Overlays {
  const standing = new Set<Element>()
  const listeners = new Set<() => void>()
  let isTelling = false
  const tell = () => {
    if (isTelling) return
    isTelling = true
    queueMicrotask(() => {
      isTelling = false
      for (const listener of listeners) listener()
    })
  }
  return {
    add(element) {
      if (!element) return undefined
      standing.add(element)
      tell()
      return () => {
        standing.delete(element)
        tell()
      }
    },
    elements: () => [...standing],
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
