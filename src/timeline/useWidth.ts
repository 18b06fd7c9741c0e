import { useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in whole pixels as it is laid out, and `fallback` until it is. */
export function useWidth<Measured extends Element>(fallback: number, live: boolean) {
  const ref = useRef<Measured>(null)
  const [width, setWidth] = useState(fallback)
  useLayoutEffect(
    function measure() {
      const element = ref.current
      if (!live || !element) return
      const take = (measured: number) => measured > 0 && setWidth(Math.round(measured))
      take(element.getBoundingClientRect().width)
      const observer = new ResizeObserver(([entry]) => entry && take(entry.contentRect.width))
      observer.observe(element)
      return () => observer.disconnect()
    },
    [live],
  )
  return { ref, width }
}
