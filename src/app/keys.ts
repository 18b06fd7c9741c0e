import { letGo } from '../domain/address/reading'
import type { Selection } from '../domain/address/selection'
import type { Dossier } from '../domain/content/dossier'
import type { SelectionStore } from '../selection/store'
import { swapped } from './comparing'

/**
 * Keys that hold for the whole page: Escape closes what is open, then lets go of the subject and gives focus back to the control it came from;
 * `x` swaps sides. Keys in a field are the field's.
 */
export function followKeys(page: HTMLElement, dossier: Dossier, store: SelectionStore): () => void {
  let cameFrom: Element | null = null
  const remember = (event: Event) => {
    if (event.target instanceof Element) cameFrom = event.target.closest('a,button')
  }
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return
    const { selection, reading } = store.get()
    if (event.key === 'x') store.select(swapped(dossier, selection))
    if (event.key !== 'Escape' || page.querySelector(':popover-open') || !selection.subject) return
    store.select(letGo(selection, reading))
    giveFocusBack(page, cameFrom, selection)
  }
  // On the document: where nothing has focus, keys do not come through the page's root.
  page.addEventListener('click', remember, true)
  document.addEventListener('keydown', press)
  return () => {
    page.removeEventListener('click', remember, true)
    document.removeEventListener('keydown', press)
  }
}

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
    ? !['radio', 'checkbox', 'range'].includes(target.type)
    : target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

function giveFocusBack(page: HTMLElement, cameFrom: Element | null, { subject }: Selection): void {
  const own = subject && page.querySelector(`[data-${subject.kind}="${CSS.escape(subject.id)}"]:is(a,button)`)
  const target = cameFrom?.isConnected ? cameFrom : own
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true })
}
