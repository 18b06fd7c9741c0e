// The service worker of the site, one classic script in its root. What it keeps it keeps by names that change with what is in them, so that pages of
// several editions are each served their own; a page itself is asked of the host first.
import { clientsClaim } from 'workbox-core/clientsClaim.js'
import { enable as preloadPages } from 'workbox-navigation-preload/enable.js'
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import { inTime } from '../inTime'
import { keeper } from './keeper'
import { belowScope, isPage, type KeptSite } from './keptSite'
import { answerPage } from './pages'
import { sound } from './sound'
import type { Asked } from './talk'

/** As much of the worker's global scope as is used here. */
interface WorkerScope extends EventTarget {
  readonly registration: ServiceWorkerRegistration
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<readonly unknown[]> }
  readonly keptSite: KeptSite
}

const worker = self as unknown as WorkerScope
const site = worker.keptSite
const { scope } = worker.registration

const app = new PrecacheController({
  cacheName: `${scope} ${site.edition} app`,
  plugins: [sound((url) => app.getIntegrityForCacheKey(url))],
})
app.addToCacheList([...site.files])

const kept = keeper(site, scope, caches)

worker.addEventListener('install', (event) => {
  const install = async () => {
    // One that fails here takes nothing away: the one before, or none, goes on.
    await app.install(event as ExtendableEvent)
    await kept.renew()
    // Pages of the edition before are served theirs until none is open.
    await worker.skipWaiting()
  }
  ;(event as ExtendableEvent).waitUntil(install())
})
clientsClaim()
preloadPages()

worker.addEventListener('message', (event) => {
  const { data, ports, waitUntil } = event as ExtendableMessageEvent
  const answer = async () => {
    const asked = data as Asked
    if (asked.ask !== 'what-is-kept') {
      if (asked.edition === site.pages && !isOvertaken() && (await isAlone())) await kept.dropFormer()
      await mendApp().catch(() => {})
    }
    const now = await kept.answer(asked)
    ports[0]?.postMessage(now)
  }
  waitUntil.call(event, answer())
})

/** Fetches what the browser has thrown away of the script and the styles since they were kept. */
async function mendApp(): Promise<void> {
  const cache = await caches.open(app.strategy.cacheName)
  for (const [url, key] of app.getURLsToCacheKeys()) {
    const integrity = app.getIntegrityForCacheKey(key)
    if (integrity !== undefined && !(await cache.match(key))) await cache.add(new Request(url, { integrity }))
  }
}

/** Whether a newer worker has begun to keep its own. */
function isOvertaken(): boolean {
  const { installing, waiting } = worker.registration
  return installing !== null || waiting !== null
}

/** Whether no other page of the site is open, which might be of a former edition. */
async function isAlone(): Promise<boolean> {
  return (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).length < 2
}

registerRoute(
  ({ url }) => isPage(belowScope(url.href, scope) ?? 'other.site'),
  ({ request, event }) => {
    const preloaded = 'preloadResponse' in event ? (event as FetchEvent).preloadResponse : undefined
    return answerPage({
      below: belowScope(request.url, scope) ?? '',
      isVisit: request.mode === 'navigate',
      ask: async () => (await preloaded) ?? (await fetch(request)),
      kept,
      inTime,
    })
  },
)

registerRoute(
  ({ url }) => {
    const cacheKey = app.getCacheKeyForURL(url.href)
    return cacheKey !== undefined && { cacheKey, integrity: app.getIntegrityForCacheKey(cacheKey) }
  },
  // Where the cache itself is broken there is still the host.
  (options) => app.strategy.handle(options).catch(() => fetch(options.request)),
)

registerRoute(
  ({ url }) => /^(?:data|assets)\//.test(belowScope(url.href, scope) ?? ''),
  async ({ request }) => (await kept.file(request)) ?? (await fetch(request)),
)
