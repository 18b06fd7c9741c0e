import { formatAddress, languageOf, readAddress } from '../domain/address/address'
import type { Dossier } from '../domain/content/dossier'
import { choose, type Selection } from '../domain/address/selection'
import { findSubject } from '../domain/address/subjects'
import type { SelectionStore } from '../selection/store'
import { isPlainClick } from './plainClick'

/**
 * Follows plain links of the page within it, so that views need no click handlers: a link's subject or list is chosen, and date and view are
 * carried over where the link says none. Links to another language, another site, a file or a new tab are left to the browser, and say by then
 * all that a click would carry over; a place of the map that is asked for in a new tab opens there too. A link to a part of the page leads there
 * and leaves the address alone, in which that part of it says where the map stands.
 */
export function followLinks(root: HTMLElement, base: string, dossier: Dossier, store: SelectionStore): () => void {
  const plain = plainLinks()
  const ownAddress = (link: Element) => {
    const address = addressOf(link, plain.href(link), base)
    return address !== null && languageOf(address, dossier.languages) === dossier.language ? address : null
  }
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    const link = linkAt(event.target)
    const part = link && partOf(link)
    if (part) {
      event.preventDefault()
      goTo(part)
    }
    const address = link && ownAddress(link)
    if (address === null) return
    event.preventDefault()
    store.select(selectionAt(address, dossier, store.get().selection), { afterPress: true })
  }
  const complete = ({ target }: Event) => {
    const link = linkAt(target)
    const address = link && ownAddress(link)
    if (link && address !== null) plain.write(link, base + formatAddress(selectionAt(address, dossier, store.get().selection)))
  }
  const openApart = (event: MouseEvent) => {
    const asksForTab = event.button === 1 || (event.button === 0 && (event.ctrlKey || event.metaKey))
    const place = asksForTab && event.target instanceof Element && event.target.closest('#map [data-place]:not(a)')
    const subject = place && findSubject(dossier, 'place', place.getAttribute('data-place') ?? '')
    if (!subject) return
    event.preventDefault()
    event.stopPropagation()
    window.open(base + formatAddress(choose(store.get().selection, subject)), '_blank', 'noopener')
  }
  const stop = new AbortController()
  const { signal } = stop
  root.addEventListener('click', openApart, { capture: true, signal })
  root.addEventListener('auxclick', openApart, { capture: true, signal })
  root.addEventListener('click', follow, { signal })
  for (const use of ['pointerdown', 'focusin', 'contextmenu']) root.addEventListener(use, complete, { signal })
  return () => stop.abort()
}

/** Remembers of links that were completed what stood there: what is carried over is that of the moment when a link is used. */
function plainLinks() {
  const written = new WeakMap<Element, { readonly plain: string | null; readonly full: string }>()
  /** An SVG link's `href` is an animated string, so the attribute is read. */
  const href = (link: Element) => {
    const now = link.getAttribute('href')
    const known = written.get(link)
    return known?.full === now ? known.plain : now
  }
  return {
    href,
    write(link: Element, full: string) {
      written.set(link, { plain: href(link), full })
      link.setAttribute('href', full)
    },
  }
}

/** The part of the page that a link leads to by its fragment alone. */
function partOf(link: Element): HTMLElement | null {
  const href = link.getAttribute('href')
  return href?.startsWith('#') ? document.getElementById(href.slice(1)) : null
}

/** As the browser would: the part comes into sight, and the next Tab leads into it. */
function goTo(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true })
  }
  part.focus()
  part.scrollIntoView({ block: 'start' })
}

function linkAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('a[href]') : null
}

/** Where a link leads below the site's base; `null` where it is the browser's to follow. */
function addressOf(link: Element, href: string | null, base: string): string | null {
  if (href === null || href.startsWith('#') || link.hasAttribute('download') || link.getAttribute('target')) return null
  return addressBelow(new URL(href, link.baseURI), window.location.origin, base)
}

/** The address of a page of the site below its base; `null` for another site, what lies outside the base, and files. */
export function addressBelow({ origin, pathname, search, hash }: URL, ownOrigin: string, base: string): string | null {
  if (origin !== ownOrigin || !pathname.startsWith(base) || /\.\w+$/.test(pathname)) return null
  return pathname.slice(base.length) + search + hash
}

/** The selection after a link is followed: what its address says, and for the rest what stands. */
export function selectionAt(address: string, dossier: Dossier, current: Selection): Selection {
  const asked = readAddress(address, dossier).selection
  const chosen = choose(current, asked.subject, asked.page)
  return {
    ...chosen,
    at: asked.at ?? chosen.at,
    view: asked.view ?? chosen.view,
    compare: asked.compare ?? chosen.compare,
    edition: asked.edition,
    part: asked.part,
    query: asked.query,
    anchor: asked.anchor,
  }
}
