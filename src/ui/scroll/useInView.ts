import { type RefObject, useEffect } from 'react'
import { inNextFrame } from '../inNextFrame'
import { coveredTop } from './coveredTop'
import { heedScrollByHand } from './heedScrollByHand'

/** Where one reads: a line a third down the part of the page that is seen, as margins of the window. */
function whereOneReads(): string {
  const covered = coveredTop()
  const line = covered + (window.innerHeight - covered) * 0.3
  return `${Math.round(-line)}px 0px ${Math.round(line - window.innerHeight * 0.95)}px 0px`
}

interface InView {
  /** What holds the elements that are read one after another, and which they are. */
  readonly root: RefObject<HTMLElement | null>
  readonly selector: string
  readonly isOn: boolean
  /** Told of the element that is read now; of `null` where none is. The same function from render to render. */
  readonly onView: (element: HTMLElement | null) => void
}

/** Follows what is read as one scrolls. Only after the reader has scrolled by hand; the page's own scroll is never touched. */
export function useInView({ root, selector, isOn, onView }: InView): void {
  useEffect(
    function followScroll() {
      const { current } = root
      // Where a browser or a reader's setting has taken it away, nothing else is lost.
      if (!isOn || !current || !('IntersectionObserver' in window)) return
      let scrolledByHand = false
      const read = new Set<Element>()
      const disconnect = inNextFrame(() => {
        const observer = new IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries) read[isIntersecting ? 'add' : 'delete'](target)
            const last = [...read].at(-1)
            if (scrolledByHand) onView(last instanceof HTMLElement ? last : null)
          },
          { rootMargin: whereOneReads() },
        )
        for (const item of current.querySelectorAll(selector)) observer.observe(item)
        return () => observer.disconnect()
      })
      const stop = heedScrollByHand(() => {
        scrolledByHand = true
      })
      return () => {
        disconnect()
        stop()
      }
    },
    [root, selector, isOn, onView],
  )
}
