import { type RefObject, useEffect } from 'react'
import { askFor } from '../../domain/time/askedDate'
import type { EventEntry } from '../../domain/content/event'
import { useSite } from '../../selection/site'
import { listedDay } from './eventDates'

/** Keys by which a reader scrolls. */
const scrollKeys = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' '])
/** Where the event in view stands: a third down the part of the page that is seen. */
const inView = '-30% 0px -65% 0px'

/**
 * Scrolling the list takes the date along: the event a third down the view becomes the date shown, in place of the last one, so that Back leaves
 * the list in one step. Only after the reader has scrolled by hand; the page's own scroll is never touched.
 */
export function useScrolledEvent(list: RefObject<HTMLElement | null>, events: readonly EventEntry[]): void {
  const { live, store } = useSite()
  useEffect(
    function followScroll() {
      const root = list.current
      if (!live || !store || !root) return
      const byId = new Map<string, EventEntry>(events.map((event) => [event.id, event]))
      let scrolledByHand = false
      const scrolled = (event: Event) => {
        if (!(event instanceof KeyboardEvent) || scrollKeys.has(event.key)) scrolledByHand = true
      }
      const observer = new IntersectionObserver(
        (entries) => {
          const entry = entries.findLast(({ isIntersecting }) => isIntersecting)
          const event = entry && byId.get((entry.target as HTMLElement).dataset.event ?? '')
          if (scrolledByHand && event) store.select({ at: askFor(listedDay(event)) }, { replace: true })
        },
        { rootMargin: inView },
      )
      for (const item of root.querySelectorAll('li[data-event]')) observer.observe(item)
      const gestures = ['wheel', 'touchmove', 'keydown'] as const
      for (const gesture of gestures) window.addEventListener(gesture, scrolled, { passive: true })
      return () => {
        observer.disconnect()
        for (const gesture of gestures) window.removeEventListener(gesture, scrolled)
      }
    },
    [list, events, live, store],
  )
}
