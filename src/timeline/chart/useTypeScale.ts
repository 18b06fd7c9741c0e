import { type RefObject, startTransition, useLayoutEffect, useState } from 'react'
import { textWidth } from '../../cartography/textWidth'

const size = 12

/** As wide as the widest of the typefaces a reader may have, for a page on which nothing measures: labels that fit then fit in any. */
const widest = 1.14

/** By how much the reader's typeface is wider than the one that labels are laid out for, measured on a sample of their words; that of the widest until the page is live. */
export function useTypeScale(ref: RefObject<Element | null>, sample: string, live: boolean): number {
  const [scale, setScale] = useState(widest)
  useLayoutEffect(
    function measure() {
      const context = live && ref.current ? document.createElement('canvas').getContext('2d') : null
      if (!context || !ref.current) return
      context.font = `${size}px ${getComputedStyle(ref.current).fontFamily}`
      const wider = context.measureText(sample).width / (textWidth(sample) * size)
      // The chart is laid out anew in a turn of its own.
      startTransition(() => setScale(Math.max(1, wider)))
    },
    [ref, sample, live],
  )
  return scale
}
