import { type RefObject, useEffect } from 'react'

/**
 * Keeps Tab within a part that lies over the page: after its last stop comes its first, and the other way round. A popover by itself lets Tab go on to what
 * it covers.
 */
export function useKeptTab(part: RefObject<HTMLElement | null>): void {
  useEffect(
    function keepTab() {
      const element = part.current
      const turn = (event: KeyboardEvent) => {
        const { key, shiftKey, target } = event
        if (!element || key !== 'Tab' || !(target instanceof Node)) return
        const stops = [...element.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]')].filter(isStop)
        const ahead = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
        if (stops.some((stop) => (target.compareDocumentPosition(stop) & ahead) !== 0)) return
        event.preventDefault()
        stops.at(shiftKey ? -1 : 0)?.focus()
      }
      element?.addEventListener('keydown', turn)
      return () => element?.removeEventListener('keydown', turn)
    },
    [part],
  )
}

/** Whether Tab comes to an element: of a group of radio buttons it does to the chosen one. */
function isStop(element: HTMLElement): boolean {
  return element.checkVisibility() && !element.matches(':disabled, [type=radio]:not(:checked)')
}
