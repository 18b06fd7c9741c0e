import { type Reference, referenceKinds } from '../domain/content/report'
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

const selector = referenceKinds.map((kind) => `[data-${kind}]`).join()

function referenceAt(target: EventTarget | null): Reference | null {
  const element = target instanceof Element ? target.closest<HTMLElement | SVGElement>(selector) : null
  return element && referenceIn(element.dataset)
}

/** What an element's `data-` attributes say it stands for; the first kind that it names. */
export function referenceIn(data: Readonly<Record<string, string | undefined>>): Reference | null {
  const kind = referenceKinds.find((one) => data[one])
  return kind ? ({ kind, id: data[kind] } as Reference) : null
}
