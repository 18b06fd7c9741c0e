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
    const address = link && addressBelow(link, base)
    if (address === null || languageOf(address, dossier.languages) !== dossier.language) return
    event.preventDefault()
    store.select(selectionAt(address, dossier, store.get().selection))
  }
  root.addEventListener('click', follow)
  return () => root.removeEventListener('click', follow)
}

/** An SVG link's `href` is an animated string; both kinds resolve against the document. */
function addressBelow(link: Element, base: string): string | null {
  const href = link.getAttribute('href')
  if (href === null || href.startsWith('#') || link.hasAttribute('download') || link.getAttribute('target')) return null
  const { origin, pathname, search, hash } = new URL(href, link.baseURI)
  if (origin !== window.location.origin || !pathname.startsWith(base) || /\.\w+$/.test(pathname)) return null
  return pathname.slice(base.length) + search + hash
}

function selectionAt(address: string, dossier: Dossier, current: Selection): Selection {
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
