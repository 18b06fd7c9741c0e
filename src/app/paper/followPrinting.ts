import { flushSync } from 'react-dom'
import type { PageDetails } from '../../selection/details'
import type { Surfaces } from '../../selection/surfaces'
import sheet from './sheet.css?url'

/** Draws the page for paper before it is printed, and for the screen again after; what arrives meanwhile waits. Where the browser tells of neither, the page is printed by style alone. */
export function followPrinting(root: HTMLElement, { printing }: Surfaces, details: Pick<PageDetails, 'hold'>): void {
  // A built page has a link to the style of paper; one that is served while developing has not.
  if (!document.querySelector('link[media=print]'))
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', media: 'print', href: sheet }))
  let opened: readonly HTMLDetailsElement[] = []
  let letArrive = () => {}
  const begin = () => {
    if (printing.get()) return
    letArrive = details.hold()
    // The browser prints what stands when this returns.
    flushSync(() => printing.set(true))
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of opened) details.open = true
    // Firefox prints of what has just been drawn nothing that a `use` repeats, as hatches and lines, unless it has been laid out.
    root.getBoundingClientRect()
  }
  const end = () => {
    for (const details of opened) details.open = false
    opened = []
    printing.set(null)
    letArrive()
  }
  const paper = window.matchMedia('print')
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  paper.addEventListener('change', () => (paper.matches ? begin() : end()))
}
