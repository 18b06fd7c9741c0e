import { languageOf, readAddress } from '../domain/address/address'
import type { Dossier } from '../domain/content/dossier'
import { choose, type Selection } from '../domain/address/selection'
import type { SelectionStore } from '../selection/store'

/**
 * Follows plain links of the page within it, so that views need no click handlers: a link's subject or list is chosen, and date and view are
 * carried over where the link says none. Links to another language, another site, a file or a new tab are left to the browser.
 */
export function followLinks(root: HTMLElement, base: string, dossier: Dossier, store: SelectionStore): () => void {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    const address = link && addressOf(link, base)
    if (address === null || languageOf(address, dossier.languages) !== dossier.language) return
    event.preventDefault()
    store.select(selectionAt(address, dossier, store.get().selection))
  }
  root.addEventListener('click', follow)
  return () => root.removeEventListener('click', follow)
}

/** Where a link leads below the site's base; `null` where it is the browser's to follow. An SVG link's `href` is an animated string, so the attribute is read. */
function addressOf(link: Element, base: string): string | null {
  const href = link.getAttribute('href')
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
    anchor: asked.anchor,
  }
}
