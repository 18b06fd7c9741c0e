/** So long, in milliseconds, after a page was opened what is late may still come to it. */
const late = 3000
const gestures = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Scrolls, and again whenever the page grows by what comes late: until the reader does something, or all is likely to be there.
 * @returns how to let go
 */
export function holdScroll(page: Element, scroll: () => void): () => void {
  const observer = new ResizeObserver(scroll)
  const letGo = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const gesture of gestures) window.removeEventListener(gesture, letGo)
  }
  const timer = setTimeout(letGo, late)
  for (const gesture of gestures) window.addEventListener(gesture, letGo, { passive: true })
  scroll()
  observer.observe(page)
  return letGo
}
