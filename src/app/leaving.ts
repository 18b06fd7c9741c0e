import type { Translate } from '../i18n/translate'
import { patience } from '../loading/edition'
import { isPlainClick } from './plainClick'

/**
 * Looks whether the page that a link leads to can be reached before this one is given up for it, as for the same page in another language. Where it
 * cannot, this one stays, and says so. Links that are followed within the page are none of these.
 */
export function lookBeforeLeaving(root: HTMLElement, t: Translate): () => void {
  let note: HTMLElement | null = null
  const leave = async (href: string) => {
    note?.remove()
    try {
      if (isOfSite(href)) await fetch(href, { signal: AbortSignal.timeout(patience) })
      else if (!navigator.onLine) throw new Error('offline')
      window.location.assign(href)
    } catch {
      note = noteOf(t, () => leave(href))
      root.before(note)
    }
  }
  const look = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download') || isHere(link)) return
    // Of another site it can only be known that there is no line at all.
    if (navigator.onLine && !isOfSite(link.href)) return
    event.preventDefault()
    leave(link.href)
  }
  root.addEventListener('click', look)
  return () => root.removeEventListener('click', look)
}

function isOfSite(href: string): boolean {
  return new URL(href).origin === window.location.origin
}

/** A link to a place on this page. */
function isHere({ pathname, search, hash }: HTMLAnchorElement): boolean {
  const here = window.location
  return hash !== '' && pathname === here.pathname && search === here.search
}

function noteOf(t: Translate, onRetry: () => void): HTMLElement {
  const words = Object.assign(document.createElement('p'), { textContent: t('errorUnreached') })
  const again = Object.assign(document.createElement('button'), { type: 'button', className: 'text-button', textContent: t('retry') })
  again.addEventListener('click', onRetry)
  const note = Object.assign(document.createElement('div'), { className: 'error-note page-note', role: 'alert' })
  note.append(words, again)
  return note
}
