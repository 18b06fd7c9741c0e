import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type EventEntry, listedYear, yearAnchor } from '../../domain/content/event'
import { coveredTop } from '../../ui/scroll/coveredTop'
import { heedScrollByHand } from '../../ui/scroll/heedScrollByHand'
import { lineOfReading, partAt } from './years'

/**
 * The year of a list that is read, as it scrolls; a year that was chosen stays until the reader scrolls by hand, since the last of a page cannot come to
 * its top. `null` before the page is live.
 * @param events what the list shows: its years are looked for again where they change
 */
export function useReadYear(list: RefObject<HTMLElement | null>, isOn: boolean, events: readonly EventEntry[]) {
  const [read, setRead] = useState<number | null>(null)
  const isChosen = useRef(false)
  useEffect(
    function followScroll() {
      const { current } = list
      if (!isOn || !current) return
      const years = [...new Set(events.map(listedYear))]
      const parts = years.flatMap((year) => document.getElementById(yearAnchor(year)) ?? [])
      // Where a part comes to when it is jumped to, and a little more.
      const [first] = parts
      const margin = (first ? Number.parseFloat(getComputedStyle(first).scrollMarginTop) : 0) + 8
      let frame = 0
      const look = () => {
        frame = 0
        if (isChosen.current || parts.length < years.length) return
        const { scrollHeight } = document.documentElement
        const line = lineOfReading({ top: scrollY, height: scrollHeight, window: innerHeight, covered: coveredTop() + margin })
        setRead(
          years[
            partAt(
              parts.map((part) => part.getBoundingClientRect().top),
              line,
            )
          ] ?? null,
        )
      }
      const soon = () => {
        frame ||= requestAnimationFrame(look)
      }
      look()
      window.addEventListener('scroll', soon, { passive: true })
      const stop = heedScrollByHand(() => {
        isChosen.current = false
      })
      return () => {
        cancelAnimationFrame(frame)
        window.removeEventListener('scroll', soon)
        stop()
      }
    },
    [list, isOn, events],
  )
  const choose = useCallback((year: number) => {
    isChosen.current = true
    setRead(year)
  }, [])
  return { read, choose }
}
