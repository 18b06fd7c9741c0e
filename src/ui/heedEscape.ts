/**
 * While something is dragged Escape cancels that, and closes nothing besides.
 * @returns how to stop
 */
export function heedEscape(cancel: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopImmediatePropagation()
    stop()
    cancel()
  }
  const stop = () => window.removeEventListener('keydown', press, { capture: true })
  window.addEventListener('keydown', press, { capture: true })
  return stop
}
