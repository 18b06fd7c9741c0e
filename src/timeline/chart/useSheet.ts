import { useEffect, useRef, useState } from 'react'
import { useSite } from '../../selection/site'
import { breakpoints } from '../../ui/breakpoints'

/** The whole chart of a small screen, opened over the page from its strip: an entry of the history of its own, which Back closes. */
export function useSheet() {
  const { store } = useSite()
  const [isOpen, setOpen] = useState(false)
  const now = useRef(false)
  const isWhereOpened = useRef<() => boolean>(() => false)
  useEffect(
    function followHistory() {
      const set = (next: boolean) => {
        now.current = next
        setOpen(next)
      }
      const small = window.matchMedia(breakpoints.stacked)
      const fold = () => set(false)
      const forget = store?.remember({ leave: () => now.current, comeBack: (was: boolean | undefined) => set(was ?? false) })
      small.addEventListener('change', fold)
      return () => {
        forget?.()
        small.removeEventListener('change', fold)
      }
    },
    [store],
  )
  return {
    isOpen,
    open() {
      isWhereOpened.current = store?.mark() ?? isWhereOpened.current
      now.current = true
      setOpen(true)
    },
    /** What was changed in the sheet is kept; where nothing was, no entry is left that leads nowhere. */
    close() {
      if (isWhereOpened.current()) return history.back()
      now.current = false
      setOpen(false)
    },
  }
}
