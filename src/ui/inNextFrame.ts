/**
 * Does what measures the page once that is laid out for its next frame: to measure at once would lay it out twice.
 * @param begin returns how to end what it has begun, if anything
 * @returns what ends it, begun or not
 */
export function inNextFrame(begin: () => (() => void) | undefined): () => void {
  let end: (() => void) | undefined
  const frame = requestAnimationFrame(() => {
    end = begin()
  })
  return () => {
    cancelAnimationFrame(frame)
    end?.()
  }
}
