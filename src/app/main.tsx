import { isEmbedded } from '../ui/isEmbedded'
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
import 'virtual:party-styles.css'
import type { Translate } from '../i18n/translate'
import { followTranslation } from './translation/followTranslation'
import { pinHeadLinks } from './pinHeadLinks'
import { loadPage } from './loadPage'
import { lookBeforeLeaving } from './leaving'
import { followKeys } from './keys'
import { followLinks } from './links'
import { followPointer } from './pointing'
import { wantsLessData } from '../ui/lessData'
import { whenIdle } from '../ui/whenIdle'
import { startAfresh } from '../loading/edition'
import { followOtherPages } from '../selection/settings'
import { sayBrowserIsOld, sayPageStill } from './pageNote'
import { followPrinting } from './paper/followPrinting'

// What a language asks of type, in its own folder.
import.meta.glob('../i18n/*/type.css', { eager: true })

const container = document.getElementById('app')
if (!container) throw new Error('the page has no #app')

if (document.documentElement.dataset.old !== undefined) sayBrowserIsOld()
else {
  start(container).catch((error: unknown) => {
    console.error(error)
    sayPageStill()
  })
}

/** Brings the built page alive once all that it needs is there; until then, and where that never comes, its links work. */
async function start(root: HTMLElement): Promise<void> {
  const { app, base, dossier, t, store, surfaces, details, isBuilt } = await loadPage()
  // Map and chart lie where the style says: without it the page is better read as it was built.
  if (document.documentElement.dataset.unstyled !== undefined) throw new Error('the style of the page has not come')
  const built = root.cloneNode(true)
  const { pathname } = window.location
  const stop: (() => void)[] = []
  /** What breaks outside every boundary would leave nothing: React empties the page. The built one comes back instead, as it was. */
  const onUncaughtError = (error: unknown) => {
    console.error(error)
    for (const each of stop) each()
    root.replaceWith(built)
    sayPageStill()
    // It is the page of one address: another, chosen since or by Back, has its own.
    const load = () => void startAfresh()
    window.addEventListener('popstate', load)
    if (window.location.pathname !== pathname) load()
  }
  /** What React could mend by itself: its own error says only that it did. */
  const onRecoverableError = (error: unknown) => console.error(error instanceof Error && error.cause ? error.cause : error)
  const tree = <StrictMode>{app}</StrictMode>
  // What the browser has translated by now is no longer what was built.
  if (isBuilt && root.childElementCount && !root.querySelector('font')) hydrateRoot(root, tree, { onUncaughtError, onRecoverableError })
  else {
    Object.assign(document.documentElement, { lang: t.language, dir: t.direction })
    root.replaceChildren()
    createRoot(root, { onUncaughtError, onRecoverableError }).render(tree)
  }
  pinHeadLinks()
  stop.push(
    followTranslation(root),
    followLinks(root, base, dossier, store),
    lookBeforeLeaving(root, t),
    followPointer(root, surfaces),
    ...(isEmbedded() ? [] : [followKeys(root, dossier, store)]),
  )
  followPrinting(root, surfaces, details)
  followOtherPages(window)
  fetchTheRest(base, root, t)
}

/** Once the page is alive and idle, what the next click will ask for, and what keeps the site on the device; not where the reader saves data. */
function fetchTheRest(base: string, root: HTMLElement, t: Translate): void {
  if (wantsLessData()) return
  whenIdle(
    () =>
      void import('./later').then(
        ({ later }) => later(base, root, t),
        () => {},
      ),
  )
}
