/** A part of the page that Back and Forward find again as it was left, though the address does not say it. */
export interface Part<T> {
  /** Asked when an entry of the history is left. */
  readonly leave: () => T
  /** Told on the way back to an entry what it was when that was left; `undefined` where that is not known, as after a reload. */
  readonly comeBack: (was: T | undefined) => void
}

type GoOn = (url: string) => () => boolean

/** Which entry of the history the page stands at. What the parts were at each is kept for the visit. */
export interface Entries {
  /** Returns how to stop. Parts are told in the order in which they came. */
  readonly remember: <T>(part: Part<T>) => () => void
  /** Puts another entry into the history, later where the browser refuses for now. Returns how to ask whether the page stands at it. */
  readonly goOn: GoOn
  /** As `goOn`, in two steps: the entry is left as the parts are now, and another is put into the history when that is called. */
  readonly ready: () => GoOn
  /** Writes another address to the entry. */
  readonly rewrite: (url: string) => void
  /** The browser has gone to another entry. */
  readonly arrive: () => void
}

/** How long to wait before an address is written again that the browser refused, milliseconds. */
const patience = 1000

/**
 * Browsers bound how often an address may be written, and then throw: what it says holds all the same, and is written when they allow it.
 * @param isFramed whether the page stands in a frame of another: the history is that page's, and none of its steps back are spent on ours
 * @param form what is written for an address: a page in a frame of another site stays in embed form when it is loaded anew
 */
export function entriesOf(
  history: Pick<History, 'state' | 'pushState' | 'replaceState'>,
  isFramed = false,
  form = (url: string) => url,
): Entries {
  const parts = new Set<Part<unknown>>()
  const left = new Map<number, ReadonlyMap<Part<unknown>, unknown>>()
  let entry = numberIn(history.state) ?? 0
  let last = entry
  let refused: { readonly url: string; readonly isNew: boolean } | null = null
  let trying: ReturnType<typeof setTimeout> | undefined
  const forgive = () => {
    clearTimeout(trying)
    refused = null
  }
  const write = (url: string, asNew: boolean) => {
    const isNew = asNew || refused?.isNew === true
    forgive()
    try {
      if (isNew) history.pushState({ entry }, '', form(url))
      else history.replaceState({ entry }, '', form(url))
    } catch {
      refused = { url, isNew }
      trying = setTimeout(() => write(url, isNew), patience)
    }
  }
  const number = () => {
    try {
      history.replaceState({ entry }, '')
    } catch {
      // It is as any other that was never left.
    }
  }
  const partsNow = () => new Map([...parts].map((part) => [part, part.leave()]))
  const ready = (): GoOn => {
    const was = partsNow()
    return (url) => {
      if (isFramed) {
        write(url, false)
        return () => false
      }
      left.set(entry, was)
      last += 1
      entry = last
      write(url, true)
      const made = entry
      return () => entry === made
    }
  }
  return {
    remember<T>(part: Part<T>) {
      // What a part is told is what it has said itself.
      const kept = part as Part<unknown>
      parts.add(kept)
      return () => void parts.delete(kept)
    },
    ready,
    goOn: (url) => ready()(url),
    rewrite: (url) => write(url, false),
    arrive() {
      forgive()
      left.set(entry, partsNow())
      const known = numberIn(history.state)
      entry = known ?? last + 1
      last = Math.max(last, entry)
      // An entry without a number was made by a link to a place on the page: it is known again on the way back to it.
      if (known === undefined) number()
      const was = left.get(entry)
      for (const part of parts) part.comeBack(was?.get(part))
    },
  }
}

function numberIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'number' ? state.entry : undefined
}
