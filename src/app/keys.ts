import { letGo } from '../domain/address/reading'
import type { Selection } from '../domain/address/selection'
import type { Dossier } from '../domain/content/dossier'
import type { SelectionStore } from '../selection/store'
import { swapped } from './comparing'

/**
 * Keys that hold for the whole page: Escape closes what is open, then lets go of the subject and gives focus back to the control it came from;
 * X, by its place on the keyboard, swaps sides where the map or its bar has focus, and / leads to the search where the head or the navigation has it
 * (WCAG 2.1.4). Keys in a field are the field's, and a key that
 * is held acts once.
 */
export function followKeys(page: HTMLElement, dossier: Dossier, store: SelectionStore): () => void {
  let cameFrom: Element | null = null
  const remember = (event: Event) => {
    if (event.target instanceof Element) cameFrom = event.target.closest('a,button')
  }
  const press = (event: KeyboardEvent) => {
    if (event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return
    const { selection, reading } = store.get()
    if (isSwap(event)) store.select(swapped(dossier, selection))
    if (isSearch(event)) {
      event.preventDefault()
      page.querySelector<HTMLElement>('.search input')?.focus()
    }
    if (event.key !== 'Escape' || page.querySelector(':popover-open') || !selection.subject) return
    store.select(letGo(selection, reading))
    giveFocusBack(page, cameFrom, selection)
  }
  // On the document: where nothing has focus, keys do not come through the page's root.
  page.addEventListener('click', remember, true)
  document.addEventListener('keydown', press)
  document.addEventListener('keydown', actOnce, true)
  return () => {
    page.removeEventListener('click', remember, true)
    document.removeEventListener('keydown', press)
    document.removeEventListener('keydown', actOnce, true)
  }
}

/** The letter differs from one layout to the next, and where Caps Lock is on. */
function isSwap({ code, shiftKey, target }: KeyboardEvent): boolean {
  return code === 'KeyX' && !shiftKey && target instanceof Element && target.closest('#map, .view-bar') !== null
}

/** The sign, wherever the layout has it: it is what one is told to press elsewhere. */
function isSearch({ key, target }: KeyboardEvent): boolean {
  return key === '/' && target instanceof Element && target.closest('header, nav') !== null
}

/** A browser repeats what a held key does: it would press a button or walk through the choices thirty times a second, each an entry in the history. */
function actOnce(event: KeyboardEvent): void {
  if (!event.repeat || !(event.target instanceof Element)) return
  const presses = event.key === 'Enter' || event.key === ' '
  if (presses ? event.target.closest('a,button,summary') : event.key.startsWith('Arrow') && event.target.matches('[type=radio]'))
    event.preventDefault()
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
