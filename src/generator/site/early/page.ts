// Stands in the head of every page, and runs before anything is drawn or asked for. It cannot fail to arrive, and nothing waits for it.
import { isInEmbedForm } from '../../../domain/address/embedAddress'
;(() => {
  const page = document.documentElement
  const { address } = page.dataset

  /** A page knows its own address: what a host has forgiven (a missing or doubled slash, capital letters, an encoded slash) would lead all that is relative astray. */
  if (address !== undefined) {
    const own = address.split('/').filter(Boolean)
    const path = decoded(location.pathname)
    const found = new RegExp(`${own.map((part) => `/+${part}`).join('')}/*(index\\.html)?$`, 'i').exec(path)
    const mended = found && `${path.slice(0, found.index)}/${address}${found[1] ?? ''}`.replace(/^\/+/, '/')
    if (mended && mended !== path) {
      try {
        history.replaceState(history.state, '', location.origin + encodeURI(mended) + location.search + location.hash)
      } catch {
        // Where the address may not be written, as in a frame without an origin, the page stays as it came.
      }
    }
    page.dataset.root = new URL('../'.repeat(own.length) || './', location.href).pathname
  }

  const query = new URLSearchParams(location.search)
  if (isInEmbedForm(location.search)) {
    page.dataset.embed = ''
    // In a page of another site nothing is kept or read, whether the browser would let it or not.
    Object.defineProperty(window, 'localStorage', { value: undefined })
  }
  try {
    const { theme } = JSON.parse(localStorage.getItem('settings') ?? '{}')
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  } catch {
    // Storage that is not to be had, or damaged: the theme follows the system.
  }
  if (query.has('at') || query.has('view')) page.dataset.pending = ''

  function decoded(text: string): string {
    try {
      return decodeURIComponent(text)
    } catch {
      return text
    }
  }
})()
