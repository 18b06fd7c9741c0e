import { type PointerEvent, useRef } from 'react'
import { isReleased } from '../../ui/holdPointer'
import { useEscape } from '../../ui/useEscape'

/**
 * What a browser leaves open of the drag of a native range: it follows a mouse whose button was let go where nobody saw it, and knows no way to cancel.
 * `isOver` says whether what the range goes on telling is to be ignored.
 */
export function useWholeDrag(value: number, set: (value: number) => void) {
  const escapeKey = useEscape()
  const before = useRef(value)
  const isOver = useRef(false)
  const cut = () => {
    isOver.current = true
    escapeKey.stop()
  }
  const cancel = () => {
    cut()
    set(before.current)
  }
  return {
    isOver: () => isOver.current,
    handlers: {
      onPointerDown() {
        before.current = value
        isOver.current = false
        escapeKey.heed(cancel)
      },
      onPointerMove: (event: PointerEvent) => escapeKey.isHeeded() && isReleased(event) && cut(),
      onPointerUp: escapeKey.stop,
      onPointerCancel: () => escapeKey.isHeeded() && cancel(),
      onKeyDown() {
        isOver.current = false
      },
    },
  }
}
