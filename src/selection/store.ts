import { type AddressRead, formatAddress, readAddress } from '../domain/address/address'
import type { Dossier } from '../domain/content/dossier'
import type { Selection } from '../domain/address/selection'

/** `inGesture`: the change is one of many that a drag, a scroll or a play makes. */
export type StoreListener = (change: { readonly inGesture: boolean }) => void

export interface SelectionStore {
  /** What the page's address says now. */
  readonly get: () => AddressRead
  readonly subscribe: (listener: StoreListener) => () => void
  /** `replace` while dragging or scrolling, so that Back leaves the gesture in one step. */
  readonly select: (change: Partial<Selection>, options?: { readonly replace?: boolean }) => void
  /** A gesture has ended: its address is written, and who could not keep up follows at once. */
  readonly settle: () => void
  /** The same selection with some parts changed, as a link. */
  readonly href: (change: Partial<Selection>) => string
}

/**
 * A drag changes the selection on every frame, but browsers bound how often an address may be rewritten (Safari: a hundred times in thirty
 * seconds), and each rewriting costs a frame: its first change is written at once, the last when the gesture has rested so long, in
 * milliseconds.
 */
const rest = 150

/**
 * The page's address read as a selection: the only state that all surfaces share.
 * @param base path of the site's root, with a closing slash
 */
export function selectionStore(page: Window, base: string, dossier: Dossier): SelectionStore {
  const read = () => readAddress(below(page.location, base), dossier)
  let current = read()
  let address = formatAddress(current.selection)
  const listeners = new Set<StoreListener>()
  const become = (next: AddressRead, written = formatAddress(next.selection), inGesture = false) => {
    current = next
    address = written
    for (const listener of listeners) listener({ inGesture })
  }
  let resting: ReturnType<typeof setTimeout> | undefined
  let owed = false
  const write = () => page.history.replaceState(null, '', base + address)
  const settle = () => {
    clearTimeout(resting)
    resting = undefined
    if (owed) write()
    owed = false
  }
  const rewrite = () => {
    if (resting === undefined) write()
    else owed = true
    clearTimeout(resting)
    resting = setTimeout(settle, rest)
  }
  const readAgain = () => {
    owed = false
    become(read())
  }
  page.addEventListener('popstate', readAgain)
  page.addEventListener('hashchange', readAgain)
  page.addEventListener('pagehide', settle)
  if (!current.troubles.length) writeCanonical(page, base, current.selection)
  return {
    get: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    select(change, { replace = false } = {}) {
      const next = { ...current.selection, ...change }
      const asked = formatAddress(next)
      if (asked === address && !current.troubles.length) return
      if (!replace) {
        settle()
        page.history.pushState(null, '', base + asked)
      }
      become({ selection: next, troubles: [] }, asked, replace)
      if (replace) rewrite()
    },
    settle() {
      settle()
      for (const listener of listeners) listener({ inGesture: false })
    },
    href: (change) => base + formatAddress({ ...current.selection, anchor: null, ...change }),
  }
}

function below({ pathname, search, hash }: Location, base: string): string {
  return (pathname.startsWith(base) ? pathname.slice(base.length) : pathname) + search + hash
}

/** Reading is lenient, writing canonical: an address that means the same is put in its one form. */
function writeCanonical(page: Window, base: string, selection: Selection): void {
  const canonical = base + formatAddress(selection)
  const { pathname, search, hash } = page.location
  if (canonical !== pathname + search + hash) page.history.replaceState(page.history.state, '', canonical)
}
