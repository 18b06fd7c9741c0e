import type { Page } from '@playwright/test'
import { translatorOf } from '../../i18n/translators'
import { expect } from '../fixtures'
import { newerSite } from './newerSite'
import { isAlive, keptBy, test, visit } from './offlineTest'

const t = translatorOf('en')

test.beforeEach(({ watch }) => watch.allow(/Failed to load resource|ERR_CONNECTION_REFUSED|navigation preload/))

const note = (page: Page) => page.getByRole('status').filter({ hasText: t('errorOutdated') })
const place = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const press = (page: Page, href: string) =>
  page.locator(`#reader a[href$="${href}"], header a[href$="${href}"], #map a[href$="${href}"]`).first().click()

/** The browser looks for a newer worker when a page is gone to and once a day: here, now. */
async function lookForNewer(page: Page) {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })
}

test('a newer edition that comes whole is said in every open page, loaded by one press, and takes the place of the one before', async ({
  page,
  context,
  host,
}) => {
  test.slow()
  await visit(page, 'en/places/tamm/?at=1956', ['en'])
  const before = await page.evaluate(() => caches.keys())
  await test.step('of which a part does not come is not installed: the one before goes on', async () => {
    host.put(await newerSite('Newtamm'))
    host.fail((request, response) => {
      if (!request.url?.includes('/kept/en.json')) return false
      response.writeHead(500).end()
      return true
    })
    await lookForNewer(page).catch(() => {})
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing === null)).toBe(true)
    await expect(note(page)).toHaveCount(0)
    await host.stop()
    await page.goto('en/places/tamm/?at=1956')
    await isAlive(page)
    await expect(place(page, 'Tamm')).toBeVisible()
  })
  const second = await context.newPage()
  await test.step('the next look finds it, and it is said in every open page', async () => {
    await second.goto('en/places/tamm/')
    await isAlive(second)
    host.fail(null)
    await host.start()
    await lookForNewer(page)
    // All of it is fetched and kept before it is said.
    await expect(note(page)).toBeVisible({ timeout: 60_000 })
    await expect(note(second)).toBeVisible()
  })
  await test.step('one goes on by its own files, which the host no longer has; in the other one press loads it', async () => {
    await press(second, 'places/vale/')
    await expect(place(second, 'Middle Vale')).toBeVisible()
    await expect(second.getByRole('alert').filter({ visible: true })).toHaveCount(0)
    await note(page)
      .getByRole('button', { name: t('loadEdition') })
      .click()
    await expect(place(page, 'Newtamm')).toBeVisible()
    await isAlive(page)
    await expect(page).toHaveURL(/\/en\/places\/tamm\/\?at=1956/)
    await expect(note(page)).toHaveCount(0)
  })
  await test.step('without the host each has what it needs, and neither is given files of the other', async () => {
    await host.stop()
    await page.goto('en/places/vale/')
    await isAlive(page)
    await page.goto('en/places/tamm/')
    await expect(place(page, 'Newtamm')).toBeVisible()
    await press(second, 'events/')
    await expect(second.getByRole('alert').filter({ visible: true })).toHaveCount(0)
    await note(second)
      .getByRole('button', { name: t('loadEdition') })
      .click()
    await isAlive(second)
    await expect(note(second)).toHaveCount(0)
  })
  await test.step('the edition before is given up once no page of it is open', async () => {
    await page.close()
    await second.reload()
    await isAlive(second)
    await expect
      .poll(async () => (await second.evaluate(() => caches.keys())).filter((name) => before.includes(name)), { timeout: 20_000 })
      .toEqual([])
    expect((await keptBy(second))?.languages).toEqual(['en'])
  })
})
