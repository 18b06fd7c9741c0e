/** Keys by which a reader scrolls. */
const scrollKeys = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' '])
const gestures = ['wheel', 'touchmove', 'keydown'] as const

/** Tells whenever the reader scrolls by hand. Returns what ends it. */
export function heedScrollByHand(listener: () => void): () => void {
  const heard = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || scrollKeys.has(event.key)) listener()
  }
  for (const gesture of gestures) window.addEventListener(gesture, heard, { passive: true })
  return () => {
    for (const gesture of gestures) window.removeEventListener(gesture, heard)
  }
}
