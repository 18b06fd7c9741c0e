import { type RefObject, useEffect, useRef } from 'react'
import type { Reading } from '../domain/address/reading'
import { subjectKey } from '../domain/address/subjects'
import { useSite } from '../selection/site'

/** How far down each page of the reader was left, in pixels. */
export interface KeptScroll {
  /** Where Back or Forward has led to, once: `null` where the page has not come by them. */
  readonly takeArrival: () => number | null
  /** Where a page was last read; `undefined` where it was not yet. */
  readonly of: (page: string) => number | undefined
}

/**
 * Keeps where one reads. The browser's own memory of it comes too early: it scrolls while the page that was left is still there.
 * @param page the page of the reader that is drawn now
 * @param drawn what is read on it
 * @param compared whether two maps stand beside it, which on a small screen take more of the page
 */
export function useKeptScroll(page: RefObject<string>, drawn: RefObject<string | null>, compared: RefObject<boolean>): KeptScroll {
  const { store } = useSite()
  const arrival = useRef<number | null>(null)
  const left = useRef(new Map<string, number>())
  const kept = useRef<KeptScroll>({
    takeArrival() {
      const top = arrival.current
      arrival.current = null
      return top
    },
    of: (one) => left.current.get(one),
  })
  useEffect(
    function followScroll() {
      if (!store) return
      const note = () => void left.current.set(page.current, window.scrollY)
      const byUs = () => {
        history.scrollRestoration = 'manual'
      }
      const byBrowser = () => {
        history.scrollRestoration = 'auto'
      }
      byUs()
      window.addEventListener('scroll', note, { passive: true })
      window.addEventListener('pageshow', byUs)
      window.addEventListener('pagehide', byBrowser)
      const forget = store.remember({
        leave: () => window.scrollY,
        comeBack(top: number | undefined) {
          const { selection, reading } = store.get()
          arrival.current = top ?? null
          // Where another page is to be drawn, it is scrolled once it is.
          const isDrawn = keyOfReading(reading ?? selection) === drawn.current && (selection.compare !== null) === compared.current
          if (top !== undefined && isDrawn) window.scrollTo({ top: kept.current.takeArrival() ?? top, behavior: 'instant' })
        },
      })
      return () => {
        byBrowser()
        window.removeEventListener('scroll', note)
        window.removeEventListener('pageshow', byUs)
        window.removeEventListener('pagehide', byBrowser)
        forget()
      }
    },
    [store, page, drawn, compared],
  )
  return kept.current
}

/** What is read: a subject, or a list. */
export function keyOfReading({ page, subject, part }: Reading): string {
  return subject ? subjectKey(subject) : `${page}${part ?? ''}`
}
