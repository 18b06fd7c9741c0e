import { type SyntheticEvent, useState } from 'react'
import type { PlaceId } from '../../domain/content/ids'

/** A stretch of a row that is read out: the bar under the pointer, or the row that has the focus, on the day shown. */
export interface Pointed {
  readonly place: PlaceId
  /** First day of the bar; `null`: the bar of the day shown. */
  readonly from: number | null
}

/** Which bar the pointer or the focus rests on. */
export function useReadout() {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const point = ({ target }: SyntheticEvent) => {
    const row = target instanceof Element ? target.closest<SVGElement>('[data-place]') : null
    const from = target instanceof SVGElement ? target.dataset.from : undefined
    const place = row?.dataset.place as PlaceId | undefined
    setPointed((before) => {
      const next = place ? { place, from: from === undefined ? null : Number(from) } : null
      return before?.place === next?.place && before?.from === next?.from ? before : next
    })
  }
  const leave = () => setPointed(null)
  return { pointed, handlers: { onPointerOver: point, onFocus: point, onPointerLeave: leave, onBlur: leave } }
}
