import type { EventId, PlaceId, PositionId, TermId } from '../domain/content/ids'
import type { Reference } from '../domain/content/report'
import type { Surfaces } from '../selection/surfaces'

/** Lights the counterpart of whatever the pointer or the focus rests on: anything that says which place, event, position or term it is. */
export function followPointer(root: HTMLElement, { highlighted }: Surfaces): () => void {
  const point = (event: Event) => highlighted.set(referenceAt(event.target))
  const leave = () => highlighted.set(null)
  root.addEventListener('pointerover', point)
  root.addEventListener('focusin', point)
  root.addEventListener('pointerleave', leave)
  root.addEventListener('focusout', leave)
  return () => {
    root.removeEventListener('pointerover', point)
    root.removeEventListener('focusin', point)
    root.removeEventListener('pointerleave', leave)
    root.removeEventListener('focusout', leave)
  }
}

function referenceAt(target: EventTarget | null): Reference | null {
  const element =
    target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-place],[data-event],[data-position],[data-term]') : null
  if (!element) return null
  const { place, event, position, term } = element.dataset
  if (place) return { kind: 'place', id: place as PlaceId }
  if (event) return { kind: 'event', id: event as EventId }
  if (position) return { kind: 'position', id: position as PositionId }
  if (term) return { kind: 'term', id: term as TermId }
  return null
}
