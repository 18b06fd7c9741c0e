import { expect } from '../fixtures'
import { isAlive, keptBy, test, visit } from './offlineTest'

test.beforeEach(({ watch }) =>
  watch.allow(/Failed to load resource|ERR_CONNECTION_REFUSED|navigation preload|Failed to find a valid digest|bad HTTP response/),
)

test('an install of which a file does not come, or a pack comes in half, leaves the page as it is, and the next visit makes up for it', async ({
  page,
  host,
}) => {
  let isAsked = () => {}
  const asked = new Promise<void>((done) => {
    isAsked = done
  })
  await test.step('a file that does not come: nothing is installed, and the page works', async () => {
    // A page does not ask for it: the worker does.
    host.fail((request, response) => {
      if (!request.url?.endsWith('/icon.png') || request.headers['sec-fetch-dest'] === 'image') return false
      response.writeHead(500).end()
      isAsked()
      return true
    })
    await page.goto('en/')
    await isAlive(page)
    await asked
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await page.getByRole('link', { name: 'Tamm' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Tamm', exact: true })).toBeVisible()
  })
  await test.step('the next visit installs it; a pack that comes in half is not kept', async () => {
    host.fail((request, response) => {
      if (!request.url?.includes('/kept/en.json')) return false
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"file":"data/')
      return true
    })
    await page.goto('en/')
    await isAlive(page)
    await expect.poll(async () => (await keptBy(page))?.languages).toEqual([])
  })
  await test.step('the visit after that has it', async () => {
    host.fail(null)
    await visit(page, 'en/', ['en'])
    await host.stop()
    await page.goto('en/events/')
    await isAlive(page)
  })
})

test('a device without room keeps nothing, and the page works', async ({ page, host }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.root).origin, quotaSize: 1000 })
  await page.goto('en/')
  await isAlive(page)
  await page.getByRole('link', { name: 'Tamm' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tamm', exact: true })).toBeVisible()
  await page.goto('en/events/')
  await isAlive(page)
})

test('what is kept outlives what befalls a device and a host, one after the other', async ({ page, host }) => {
  test.slow()
  await visit(page, 'en/', ['en'])
  await test.step('what a disk has damaged of the script is asked of the host anew, and of the data as well', async () => {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys())
          if (/\.js$|core\.en\.json$/.test(request.url))
            await cache.put(request, new Response('{"file":"dam', { headers: { 'content-type': 'text/javascript' } }))
      }
    })
    await page.goto('en/events/')
    await isAlive(page)
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0)
  })
  await test.step('caches that are gone are no loss while there is a host, and are filled again', async () => {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await visit(page, 'en/events/', ['en'])
    await host.stop()
    await page.goto('en/places/tamm/')
    await isAlive(page)
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1)
  })
  await test.step('a worker that was stopped in the middle starts again and serves what is kept', async () => {
    const session = await page.context().newCDPSession(page)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await page.goto('en/places/tamm/?at=1956')
    await isAlive(page)
    await session.send('ServiceWorker.stopAllWorkers')
    await page.getByRole('link', { name: 'Vale' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Middle Vale', exact: true })).toBeVisible()
  })
  await test.step('a site that was taken down goes on for those who keep it', async () => {
    host.fail((_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not here any more</title>')
      return true
    })
    await host.start()
    await page.goto('en/places/tamm/?at=1990')
    await isAlive(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Tamm', exact: true })).toBeVisible()
  })
})
