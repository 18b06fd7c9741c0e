import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useSite } from '../../selection/site'
import { breakpoints } from '../../ui/breakpoints'

/**
 * The whole chart of a small screen, opened over the page from its strip: an entry of the history of its own, which Back closes. Focus goes to the way out,
 * and back to the handle of the date.
 * @param chart what is opened
 * @param wayOut the button that closes it
 */
export function useSheet(chart: RefObject<HTMLElement | null>, wayOut: RefObject<HTMLElement | null>) {
  const { store } = useSite()
  const [isOpen, setOpen] = useState(false)
  const now = useRef(false)
  const isWhereOpened = useRef<() => boolean>(() => false)
  const sheet = useMemo(() => {
    const set = (next: boolean) => {
      now.current = next
      setOpen(next)
    }
    return {
      set,
      open() {
        isWhereOpened.current = store?.mark() ?? isWhereOpened.current
        set(true)
      },
      /** What was changed in the sheet is kept; where nothing was, no entry is left that leads nowhere. */
      close() {
        if (isWhereOpened.current()) history.back()
        else set(false)
      },
      /** What was chosen is read, and no longer stands in a card. */
      read() {
        set(false)
        store?.open()
      },
    }
  }, [store])
  useEffect(
    function followHistory() {
      const small = window.matchMedia(breakpoints.stacked)
      const fold = () => sheet.set(false)
      const forget = store?.remember({ leave: () => now.current, comeBack: (was: boolean | undefined) => sheet.set(was ?? false) })
      small.addEventListener('change', fold)
      return () => {
        forget?.()
        small.removeEventListener('change', fold)
      }
    },
    [store, sheet],
  )
  useEffect(
    function moveFocus() {
      if (!isOpen) return
      wayOut.current?.focus()
      return () => chart.current?.querySelector<HTMLElement>('[role=slider]')?.focus({ preventScroll: true })
    },
    [isOpen, chart, wayOut],
  )
  return { ...sheet, isOpen }
}
