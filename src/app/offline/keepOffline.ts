import { isEmbedded } from '../../ui/isEmbedded'
import type { Translate } from '../../i18n/translate'
import { lookAtSite, ownEdition } from '../../loading/edition'
import { askWorker } from '../../loading/offline/askWorker'
import { sayNewEdition } from './newEdition'
import { trustedWorker } from './trustedWorker'

/** How often, at most, a page that one comes back to asks for a newer edition, in milliseconds. */
const hour = 3_600_000

/**
 * Lets the worker of the site keep it on the device, in the language of the page, and says when a newer edition has come meanwhile. Not in a frame:
 * what one reads by the way on the page of another is not kept. Where a browser refuses, all is as it was without.
 * @param root absolute path of the site's root
 */
export async function keepOffline(root: string, page: HTMLElement, t: Translate): Promise<void> {
  if (!('serviceWorker' in navigator) || window.top !== window || isEmbedded()) return
  // While developing nothing is built, and so no worker.
  if (document.documentElement.dataset.entry === undefined) return
  const { serviceWorker } = navigator
  const sayIfNewer = async () => {
    if ((await lookAtSite()) === 'newer') sayNewEdition(page, t)
  }
  let hasWorker = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (hasWorker) void sayIfNewer()
    hasWorker = true
  })
  try {
    const registration = await serviceWorker.register(trustedWorker(root), { scope: root })
    lookNowAndThen(registration)
    await serviceWorker.ready
    const kept = await askWorker({ ask: 'keep', languages: [t.language], edition: ownEdition() })
    // A newer worker may have taken over before this page was there to hear of it.
    if (kept && kept.pages !== ownEdition()) await sayIfNewer()
  } catch {
    // The reader has forbidden it, the device is full, or the host has no worker.
  }
}

/** A page that stays open for days learns of a newer edition when one comes back to it. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < hour) return
    last = Date.now()
    registration.update().catch(() => {})
  })
}
