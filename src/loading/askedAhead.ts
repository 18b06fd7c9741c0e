/** A file that was asked for before the script that reads it had come. */
interface AskedAhead {
  readonly answer: Promise<Response>
  readonly abort: AbortController
}

declare global {
  interface Window {
    /** By their whole addresses. */
    askedAhead?: Map<string, AskedAhead>
  }
}

/** Asks for files while the scripts that read them are still on their way: a slow line then waits for both at once. */
export function askAhead(urls: readonly string[]): void {
  window.askedAhead = new Map(
    urls.map((url) => {
      const abort = new AbortController()
      const answer = fetch(url, { signal: abort.signal, priority: 'low' })
      // Whoever takes it is told; where nobody does, it is nobody's trouble.
      answer.catch(() => {})
      return [url, { answer, abort }]
    }),
  )
}

/** Takes what was asked for ahead, once; `undefined` where it was not. */
export function takeAsked(url: string): AskedAhead | undefined {
  const asked = window.askedAhead?.get(url)
  window.askedAhead?.delete(url)
  return asked
}
