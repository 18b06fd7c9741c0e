import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './fonts.css'
import './tokens.css'
import '../ui/patterns.css'
import './layout.css'
import './skipLinks.css'
import './masthead.css'
import './viewBar.css'
import './notes.css'
import './paper/print.css'
import 'virtual:party-styles.css'
import { preloadAll } from '../reader/lazyParts'
import { pinHeadLinks } from './pinHeadLinks'
import { loadPage } from './loadPage'
import { followKeys } from './keys'
import { followLinks } from './links'
import { followPointer } from './pointing'
import { sayLoadFailed } from './loadFailed'
import { followOtherPages } from '../selection/settings'
import { followPrinting } from './paper/followPrinting'

// What a language asks of type, in its own folder.
import.meta.glob('../i18n/*/type.css', { eager: true })

const container = document.getElementById('app')
if (!container) throw new Error('the page has no #app')

start(container)

/** Brings the built page alive once its data is there; until then, and where it never comes, its links work. */
async function start(root: HTMLElement): Promise<void> {
  const page = await loadPage()
  if ('failed' in page) return sayLoadFailed(root, page.failed, () => start(root))
  const { app, base, dossier, t, store, surfaces, isBuilt } = page
  if (isBuilt && root.childElementCount) hydrateRoot(root, <StrictMode>{app}</StrictMode>)
  else {
    Object.assign(document.documentElement, { lang: t.language, dir: t.direction })
    root.replaceChildren()
    createRoot(root).render(<StrictMode>{app}</StrictMode>)
  }
  pinHeadLinks()
  followLinks(root, base, dossier, store)
  followPointer(root, surfaces)
  followKeys(root, dossier, store)
  followPrinting(root, surfaces)
  followOtherPages(window)
  fetchTheRest()
}

/** Once the page is alive and idle, the chunks that the next click will ask for. */
function fetchTheRest(): void {
  const fetchChunks = () => void preloadAll()
  if ('requestIdleCallback' in window) requestIdleCallback(fetchChunks)
  else setTimeout(fetchChunks, 2000)
}
