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
      // Told for the first time in the next frame, once that is laid out: to measure at once would lay out the page twice.
      const observer = new ResizeObserver(() => take(element.getBoundingClientRect()))
      observer.observe(element)
      return () => observer.disconnect()
    },
    [ref, live, take],
  )
}
