import type { Page } from '@playwright/test'
import type { Asked, Kept } from '../../../src/loading/offline/talk'
import { expect, test as base } from '../fixtures'
import { type Host, hostAt } from './host'

/** The site of the made-up dispute on a host of its own, with its worker. */
export const test = base.extend<{ readonly below: string; readonly host: Host }>({
  serviceWorkers: 'allow',
  below: ['/', { option: true }],
  host: async ({ below }, use) => {
    const host = await hostAt(below)
    await use(host)
    await host.stop()
  },
  baseURL: ({ host }, use) => use(host.root),
})

/** Waits until script runs the page and the live map stands on it. */
export async function isAlive(page: Page): Promise<void> {
  await expect(page.locator('#app')).toHaveAttribute('data-view', /./)
  await expect(page.locator('#map .leaflet-container')).toBeVisible()
}

/** What the worker of a page says it keeps; `null` where there is no worker yet. */
export function keptBy(page: Page): Promise<Kept | null> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const { active } = registration ?? {}
    if (!active) return null
    const { port1, port2 } = new MessageChannel()
    const answered = new Promise<Kept>((done) => {
      port1.onmessage = ({ data }) => done(data)
    })
    active.postMessage({ ask: 'what-is-kept' } satisfies Asked, [port2])
    return answered
  })
}

/** Opens a page and waits until the site is kept in some languages. */
export async function visit(page: Page, path: string, languages: readonly string[]): Promise<void> {
  await page.goto(path)
  await isAlive(page)
  await expect.poll(async () => (await keptBy(page))?.languages, { timeout: 30_000 }).toEqual(languages)
}
