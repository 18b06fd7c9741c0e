import { type RefObject, useLayoutEffect } from 'react'

/**
 * Tells the size of an element as it is laid out, at first and after each change.
 * @param take the same function as long as nothing it reads has changed
 */
export function useResized(ref: RefObject<Element | null>, live: boolean, take: (size: DOMRect) => void): void {
  useLayoutEffect(
    function watchSize() {
      const element = ref.current
      if (!live || !element) return
      const tell = () => take(element.getBoundingClientRect())
      tell()
      const observer = new ResizeObserver(tell)
      observer.observe(element)
      return () => observer.disconnect()
    },
    [ref, live, take],
  )
}
