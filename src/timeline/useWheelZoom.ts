import { type RefObject, useEffect, useRef } from 'react'
import type { WindowControl } from './useTimeWindow'

/** One notch of a wheel (100 units) makes the window a third longer or shorter. */
const perUnit = Math.log(1.33) / 100

/**
 * Zooms the window under the pointer by a wheel with Ctrl or ⌘ (which is also how browsers report a pinch on a touch pad), and pans it by a
 * sideways wheel once it is zoomed. A plain wheel scrolls the page.
 */
export function useWheelZoom(axisRef: RefObject<SVGSVGElement | null>, control: WindowControl) {
  const plot = useRef<HTMLDivElement>(null)
  useEffect(
    function listen() {
      const element = plot.current
      if (!element) return
      const turn = (event: WheelEvent) => {
        const box = axisRef.current?.getBoundingClientRect()
        if (!box || box.width === 0) return
        const { from, to } = control.window
        if (event.ctrlKey || event.metaKey) {
          const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width))
          control.zoom(Math.exp(event.deltaY * perUnit), share)
        } else if (!control.whole && Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
          control.pan((event.deltaX / box.width) * (to - from))
        } else return
        event.preventDefault()
      }
      element.addEventListener('wheel', turn, { passive: false })
      return () => element.removeEventListener('wheel', turn)
    },
    [axisRef, control],
  )
  return plot
}
