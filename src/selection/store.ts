import { type AddressRead, formatAddress, readAddress } from '../domain/address'
import type { Dossier } from '../domain/dossier'
import type { Selection } from '../domain/selection'

export interface SelectionStore {
  /** What the page's address says now. */
  readonly get: () => AddressRead
  readonly subscribe: (listener: () => void) => () => void
  /** `replace` while dragging or scrolling, so that Back leaves the gesture in one step. */
  readonly select: (change: Partial<Selection>, options?: { readonly replace?: boolean }) => void
  /** The same selection with some parts changed, as a link. */
  readonly href: (change: Partial<Selection>) => string
}

/** Browsers bound how often the address may be rewritten: a drag that changes it on every frame writes it this often, in milliseconds, and once at the end. */
const replaceEvery = 120

/**
 * The page's address read as a selection: the only state that all surfaces share.
 * @param base path of the site's root, with a closing slash
 */
export function selectionStore(page: Window, base: string, dossier: Dossier): SelectionStore {
  const read = () => readAddress(below(page.location, base), dossier)
  let current = read()
  const listeners = new Set<() => void>()
  const become = (next: AddressRead) => {
    current = next
    for (const listener of listeners) listener()
  }
  let pause: ReturnType<typeof setTimeout> | undefined
  let owed = false
  const write = () => {
    owed = false
    page.history.replaceState(null, '', base + formatAddress(current.selection))
  }
  const settle = () => {
    clearTimeout(pause)
    pause = undefined
    if (owed) write()
  }
  const rewrite = () => {
    owed = true
    if (pause !== undefined) return
    write()
    pause = setTimeout(settle, replaceEvery)
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
      const address = formatAddress(next)
      if (address === formatAddress(current.selection) && !current.troubles.length) return
      if (!replace) {
        settle()
        page.history.pushState(null, '', base + address)
      }
      become({ selection: next, troubles: [] })
      if (replace) rewrite()
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
