import { useEffect, useRef } from 'react'
import { heedEscape } from './heedEscape'

/** Escape cancels what is dragged in a part of the page, one thing at a time, as long as the part is there. */
export function useEscape() {
  const stopping = useRef<(() => void) | null>(null)
  const stop = () => {
    stopping.current?.()
    stopping.current = null
  }
  useEffect(() => () => stopping.current?.(), [])
  return {
    heed(cancel: () => void) {
      stop()
      stopping.current = heedEscape(cancel)
    },
    stop,
    isHeeded: () => stopping.current !== null,
  }
}
