import { type PointerEvent, useEffect, useRef } from 'react'
import { heedEscape } from '../../ui/heedEscape'
import { isReleased } from '../../ui/holdPointer'

/**
 * What a browser leaves open of the drag of a native range: it follows a mouse whose button was let go where nobody saw it, and knows no way to cancel.
 * `isOver` says whether what the range goes on telling is to be ignored.
 */
export function useWholeDrag(value: number, set: (value: number) => void) {
  const stopHeeding = useRef<(() => void) | null>(null)
  const before = useRef(value)
  const isOver = useRef(false)
  useEffect(() => () => stopHeeding.current?.(), [])
  const end = () => {
    stopHeeding.current?.()
    stopHeeding.current = null
  }
  const cut = () => {
    isOver.current = true
    end()
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
        end()
        stopHeeding.current = heedEscape(cancel)
      },
      onPointerMove: (event: PointerEvent) => stopHeeding.current && isReleased(event) && cut(),
      onPointerUp: end,
      onPointerCancel: () => stopHeeding.current && cancel(),
      onKeyDown() {
        isOver.current = false
      },
    },
  }
}
