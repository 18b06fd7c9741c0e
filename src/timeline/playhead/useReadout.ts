import { type SyntheticEvent, useState } from 'react'
import type { PlaceId } from '../../domain/content/ids'

/** What is read out: the event whose mark the pointer or the focus is on; or a bar, that of the day shown where its row has the focus. */
export interface Pointed {
  readonly place: PlaceId | null
  readonly event: string | null
  /** First day of the bar; `null`: the bar of the day shown. */
  readonly from: number | null
}

/** Which bar the pointer or the focus rests on. */
export function useReadout() {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const point = ({ target }: SyntheticEvent) => {
    const event = target instanceof Element ? eventUnder(target) : null
    const row = target instanceof Element ? target.closest<SVGElement>('[data-place]') : null
    const from = target instanceof SVGElement ? target.dataset.from : undefined
    const place = (row?.dataset.place as PlaceId | undefined) ?? null
    setPointed((before) => {
      const next = event || place ? { event, place, from: from === undefined ? null : Number(from) } : null
      return before?.event === next?.event && before?.place === next?.place && before?.from === next?.from ? before : next
    })
  }
  const leave = () => setPointed(null)
  return { pointed, handlers: { onPointerOver: point, onFocus: point, onPointerLeave: leave, onBlur: leave } }
}

/** The event of a mark: its link's, or that of the label it belongs to. */
function eventUnder(target: Element): string | null {
  const holder = target.closest('[data-event],.tl-labelled')
  return (holder?.getAttribute('data-event') ?? holder?.querySelector('[data-event]')?.getAttribute('data-event')) || null
}
