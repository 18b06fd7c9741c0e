type Library = typeof import('@testing-library/dom')

declare global {
  interface Window {
    readonly TestingLibraryDom?: Library
    /** What was found last. */
    lastFound?: Element
    /** Whether the click after that came to it. */
    lastClickHit?: boolean
  }
}

/** What is looked for as a person with a screen reader does. */
export interface Sought {
  readonly role: string
  readonly name: string
  /** Its name holds more than that, as that of a place in the map, which goes on with who administers it. */
  readonly more?: true
  /** The one that holds it. */
  readonly within?: Sought
}

/** What was found: where it is, and what it says of itself. */
export interface Found {
  readonly x: number
  readonly y: number
  /** Whether a press there comes to it. */
  readonly pressable: boolean
  /** All its attributes. */
  readonly attributes: Readonly<Record<string, string>>
  readonly value: string
}

/**
 * Runs in the page: the first of what is sought that can be pressed, scrolled to where it is out of sight or covered, else the first that is drawn; why there is
 * none, in words. Roles and names are reckoned by Testing Library, which must be in the page.
 */
export function seek(sought: Sought): Found | string {
  const library = window.TestingLibraryDom
  if (!library) return 'no library'
  const all = ({ role, name: wanted, more, within }: Sought): readonly Element[] => {
    const root = within ? all(within)[0] : document.body
    const name = (has: string) => (more ? has.includes(wanted) : has === wanted)
    return root instanceof HTMLElement ? library.queryAllByRole(root, role, { name, hidden: true }) : []
  }
  const place = (element: Element) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect()
    return [left + width / 2, top + height / 2] as const
  }
  const isInWindow = ([x, y]: readonly [number, number]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight
  const isHit = (element: Element, point: readonly [number, number]) => {
    const hit = document.elementFromPoint(...point)
    return hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true)
  }
  const look = (element: Element): Found => {
    const [x, y] = place(element)
    const attributes = Object.fromEntries([...element.attributes].map((one) => [one.name, one.value]))
    const value = element instanceof HTMLInputElement ? element.value : ''
    return { x, y, pressable: isInWindow([x, y]) && isHit(element, [x, y]), attributes, value }
  }
  const found = all(sought).filter((element) => element.getClientRects().length > 0)
  for (const scrolls of [false, true])
    for (const element of found) {
      if (scrolls) element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const seen = look(element)
      window.lastFound = element
      if (seen.pressable) return seen
    }
  const [first] = found
  return first ? look(first) : `nothing of the role ${sought.role} named ${sought.name}`
}

/** Runs in the page: listens whether the next click comes to what was found last, or to what has been drawn in its place. */
export function listenForClick(): void {
  const found = window.lastFound
  window.lastClickHit = false
  window.addEventListener(
    'click',
    ({ target }) => {
      const drawnAnew = found?.isConnected === false && target instanceof Element && target.closest(found.tagName)?.textContent
      window.lastClickHit =
        drawnAnew === found?.textContent ||
        (target instanceof Element && (found?.contains(target) || target.closest('label')?.contains(found ?? null)) === true)
    },
    { capture: true, once: true },
  )
}
