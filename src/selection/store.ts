import { type AddressRead, formatAddress, readAddress } from '../domain/address/address'
import { embedAddress, isInEmbedForm } from '../domain/address/embedAddress'
import { withinReach } from '../domain/address/withinReach'
import type { Dossier } from '../domain/content/dossier'
import { type Reading, readOn, sameReading } from '../domain/address/reading'
import type { Selection } from '../domain/address/selection'
import { type Entries, entriesOf } from './entries'

/**
 * `inGesture`: the change is one of many that a drag, a scroll or a play makes. `afterPress`: what was pressed shows by itself that it was, and all else may
 * follow once that is seen.
 */
export interface Change {
  readonly inGesture: boolean
  readonly afterPress: boolean
}

const atOnce: Change = { inGesture: false, afterPress: false }

export type StoreListener = (change: Change) => void

/** What the page's address says, and what one goes on reading on a small screen while what is chosen stands in a card. */
export interface Followed extends AddressRead {
  /** `null` where one reads what is chosen. */
  readonly reading: Reading | null
}

export interface SelectionStore {
  readonly get: () => Followed
  readonly subscribe: (listener: StoreListener) => () => void
  readonly select: (change: Partial<Selection>, options?: SelectOptions) => void
  /** A gesture has ended: its address is written, and who could not keep up follows at once. */
  readonly settle: () => void
  /** A gesture is cancelled: what it held is as it was before, and nothing has been written of it. */
  readonly cancel: () => void
  /** What is chosen is read, no longer in a card. */
  readonly open: () => void
  /** Another entry of the history at the same address: what opens now, Back closes. Returns how to ask whether the page still stands there. */
  readonly mark: () => () => boolean
  readonly remember: Entries['remember']
  /** The same selection with some parts changed, as a link. */
  readonly href: (change: Partial<Selection>) => string
}

export interface SelectOptions {
  /** While scrolling or playing, so that Back leaves the gesture in one step. */
  readonly replace?: boolean
  /** While dragging: it is shown, and makes no entry until the gesture has ended, since it may be cancelled. */
  readonly held?: boolean
  /** By a press on something that shows by itself that it was pressed: the next frame waits for no more than that. */
  readonly afterPress?: boolean
}

/**
 * A gesture changes the selection on every frame, but browsers bound how often an address may be rewritten (Safari: a hundred times in thirty
 * seconds), and each rewriting costs a frame: its first change is written at once, the last when the gesture has rested so long, in
 * milliseconds.
 */
const rest = 150

/** Between two writings of a gesture that rests again and again there is at least so much time, milliseconds. */
const between = 500

export interface StoreOptions {
  /** Whether the screen has no room for what is chosen beside what one reads. */
  readonly isSmall?: () => boolean
  /** How far the middle of the map can be moved, degrees west, south, east, north. */
  readonly reach?: readonly [number, number, number, number]
}

/**
 * The page's address read as a selection: the only state that all surfaces share.
 * @param base path of the site's root, with a closing slash
 */
export function selectionStore(
  page: Window,
  base: string,
  dossier: Dossier,
  { isSmall = () => false, reach = [-540, -90, 540, 90] }: StoreOptions = {},
): SelectionStore {
  const read = (reading: Reading | null = null): Followed => ({
    ...withinReach(readAddress(below(page.location, base), dossier), reach),
    reading,
  })
  const entries = entriesOf(page.history, page.parent !== page, isInEmbedForm(page.location.search) ? embedAddress : undefined)
  let current = read()
  let address = formatAddress(current.selection)
  const listeners = new Set<StoreListener>()
  const become = (next: Followed, written = formatAddress(next.selection), change = atOnce) => {
    current = next
    address = written
    for (const listener of listeners) listener(change)
  }
  let resting: ReturnType<typeof setTimeout> | undefined
  let owed = false
  let written = Number.NEGATIVE_INFINITY
  let held: { readonly before: Followed; readonly goOn: Entries['goOn'] } | null = null
  const write = () => entries.rewrite(base + address)
  const settle = () => {
    clearTimeout(resting)
    resting = undefined
    if (held) {
      const { before, goOn } = held
      held = null
      if (formatAddress(before.selection) !== address || before.troubles.length) goOn(base + address)
    } else if (owed) {
      write()
      written = performance.now()
    }
    owed = false
  }
  const rewrite = () => {
    owed = true
    if (resting === undefined && performance.now() - written >= between) settle()
    clearTimeout(resting)
    resting = setTimeout(settle, Math.max(rest, written + between - performance.now()))
  }
  const readAgain = (reading: Reading | null = null) => {
    owed = false
    held = null
    const next = read(reading)
    const { selection } = next
    become(isPlaceOnPage(selection, current.selection) ? { ...next, selection: { ...selection, camera: current.selection.camera } } : next)
  }
  entries.remember({ leave: () => current.reading, comeBack: readAgain })
  page.addEventListener('popstate', entries.arrive)
  page.addEventListener('hashchange', () => readAgain(current.reading))
  page.addEventListener('pagehide', settle)
  writeFirst(page, base, current, entries)
  return {
    get: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    select(change, { replace = false, held: holds = false, afterPress = false } = {}) {
      const next = { ...current.selection, ...change }
      const asked = formatAddress(next)
      if (asked === address && !current.troubles.length) return
      if (holds && !held) {
        settle()
        held = { before: current, goOn: entries.ready() }
      }
      const inGesture = replace || holds
      if (!inGesture) {
        settle()
        entries.goOn(base + asked)
      }
      const { selection: before, reading } = current
      const isRead = !next.anchor && sameReading(before, next)
      become({ selection: next, troubles: [], reading: isRead ? reading : isSmall() ? readOn(reading ?? before, next) : null }, asked, {
        inGesture,
        afterPress,
      })
      if (inGesture && !held) rewrite()
    },
    settle() {
      settle()
      for (const listener of listeners) listener(atOnce)
    },
    cancel() {
      const before = held?.before
      held = null
      if (before) become(before)
    },
    open() {
      if (current.reading) become({ ...current, reading: null }, address)
    },
    mark() {
      settle()
      const [marked, at] = [entries.goOn(base + address), address]
      return () => marked() && address === at
    },
    remember: entries.remember,
    href: (change) => base + formatAddress({ ...current.selection, anchor: null, ...change }),
  }
}

/** Whether an address differs by its fragment alone, and that names a place on the page: it says nothing of the map, which stays as it stands. */
function isPlaceOnPage(next: Selection, current: Selection): boolean {
  const page = (selection: Selection) => formatAddress({ ...selection, anchor: null, camera: null })
  return next.anchor !== null && page(next) === page(current)
}

function below({ pathname, search, hash }: Location, base: string): string {
  return (pathname.startsWith(base) ? pathname.slice(base.length) : pathname) + search + hash
}

/** Reading is lenient, writing canonical: an address that means the same is put in its one form. The entry gets its number. */
function writeFirst({ location }: Window, base: string, { selection, troubles }: AddressRead, { rewrite }: Entries): void {
  const { pathname, search, hash } = location
  rewrite(troubles.length ? pathname + search + hash : base + formatAddress(selection))
}
