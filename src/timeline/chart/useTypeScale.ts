import { type RefObject, useLayoutEffect, useState } from 'react'
import { textWidth } from '../../cartography/textWidth'

const size = 12

/** By how much the reader's typeface is wider than the one that labels are laid out for, measured on a sample of their words; 1 until the page is live. */
export function useTypeScale(ref: RefObject<Element | null>, sample: string, live: boolean): number {
  const [scale, setScale] = useState(1)
  useLayoutEffect(
    function measure() {
      const context = live && ref.current ? document.createElement('canvas').getContext('2d') : null
      if (!context || !ref.current) return
      context.font = `${size}px ${getComputedStyle(ref.current).fontFamily}`
      setScale(Math.max(1, context.measureText(sample).width / (textWidth(sample) * size)))
    },
    [ref, sample, live],
  )
  return scale
}
