import { readFileSync } from 'node:fs'
import { translatorOf } from '../../i18n/translators'
import { builtHeading, otherDisputeSite } from '../builtSite'
import { expect } from '../fixtures'
import { isAlive, test, visit } from './offlineTest'

const t = translatorOf('en')

test.beforeEach(({ watch }) => {
  // What the browser says itself of a host that is gone.
  watch.allow(/Failed to load resource|ERR_CONNECTION_REFUSED|ERR_FAILED|NetworkError|navigation preload/)
})

/** One address of every kind of page. */
const kinds = [
  'en/places/tamm/?at=1956',
  'en/places/',
  'en/events/',
  'en/positions/borea/',
  'en/terms/',
  'en/sources/',
  'en/compare/',
  'en/instruments/',
  'en/search/',
  'en/about/',
  'en/lines/',
  'en/?at=1940&view=borea',
]

for (const [i, below] of ['/', '/folder/'].entries()) {
  test.describe(`at ${below}`, () => {
    test.use({ below })

    // Every kind of page at one of the two: what the folder changes is how addresses begin.
    const opened = kinds.filter((_, n) => n % 2 === i)

    test('after one visit the page goes on, and every address of the language works, without the host, as do search, paper and files of a view', async ({
      page,
      host,
    }) => {
      test.slow()
      await visit(page, 'en/', ['en'])
      await host.stop()
      await test.step('the first page goes on where the host is gone before it is left', async () => {
        await page
          .getByRole('link', { name: t('navEvents'), exact: true })
          .first()
          .click()
        await expect(page.getByRole('heading', { level: 1, name: builtHeading('en/events/', otherDisputeSite) })).toBeVisible()
        await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0)
      })
      for (const path of opened) {
        await page.goto(path)
        await isAlive(page)
        await expect(
          page.getByRole('region', { name: t('regionReader'), exact: true }).getByRole('heading', { level: 1 }),
          path,
        ).toHaveText(builtHeading(path, otherDisputeSite))
        await expect(page.getByRole('alert').filter({ visible: true }), path).toHaveCount(0)
      }
      await page.goto('en/places/atlantis/')
      await isAlive(page)
      await expect(page.locator('[data-trouble=place]')).toBeVisible()
      const search = page.getByRole('search')
      await search
        .locator('input')
        .and(page.getByLabel(t('navSearch'), { exact: true }))
        .click()
      await page.keyboard.type('Tamm')
      await search.getByRole('option').first().click()
      await expect(page).toHaveURL(/\/en\/places\/tamm\//)
      expect((await page.pdf()).length).toBeGreaterThan(20_000)
      await page.goto('en/events/landing-1920/')
      await isAlive(page)
      await page.getByRole('button', { name: t('share'), exact: true }).click()
      const share = page.getByRole('dialog', { name: t('share'), exact: true })
      await share.getByRole('button', { name: t('exportOpen'), exact: true }).click()
      for (const [format, begins] of [
        [t('exportSvg'), '<?xml'],
        [t('exportPng', { n: 2 }), '\x89PNG'],
        ['iCalendar', 'BEGIN:VCALENDAR'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          share.getByRole('button', { name: format, exact: true }).click(),
        ])
        const content = readFileSync(await download.path(), 'latin1')
        expect(content.slice(0, begins.length), format).toBe(begins)
        expect(content.length, format).toBeGreaterThan(400)
      }
      await test.step('the front page leads to the language that is kept, and a page of another language to its like', async () => {
        await page.goto('he/places/tamm/')
        await expect(page).toHaveURL(`${host.root}en/places/tamm/`)
        await isAlive(page)
        await page.goto('')
        await expect(page).toHaveURL(`${host.root}en/`)
        await isAlive(page)
      })
    })
  })
}

test('a language is kept once it is visited, and its links work without the host; those to one that is not say so', async ({
  page,
  host,
}) => {
  await visit(page, 'en/places/tamm/', ['en'])
  const other = page.getByRole('navigation', { name: t('language') }).locator('[data-language=he]')
  await host.stop()
  await other.click()
  await expect(page.getByRole('alert')).toContainText(t('errorUnreached'))
  await host.start()
  await visit(page, 'he/', ['en', 'he'])
  await host.stop()
  await page.goto('en/places/tamm/')
  await isAlive(page)
  await other.click()
  await expect(page).toHaveURL(`${host.root}he/places/tamm/`)
  await isAlive(page)
})

test('in a frame nothing is kept', async ({ page, host }) => {
  host.fail((request, response) => {
    if (request.url !== '/article') return false
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>An article</title><iframe title="Map" src="/en/" width="900" height="600"></iframe>')
    return true
  })
  await page.goto('article')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#map .leaflet-container')).toBeVisible()
  // What is fetched once the page is idle has come: the worker would have been asked for with it.
  await expect
    .poll(() => page.frames()[1]?.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /assets\/later-/.test(name))))
    .toBe(true)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('the page about the site says what is kept, the size of all first, and keeps all by one press', async ({ page, host }) => {
  await visit(page, 'en/about/', ['en'])
  await page.reload()
  const all = page.getByRole('checkbox', { name: /^Keep all languages on this device \([\d.]+ MB\)$/ })
  await expect(all).not.toBeChecked()
  await all.click()
  await expect(all).toBeChecked()
  await host.stop()
  await page.goto('he/places/tamm/')
  await isAlive(page)
  await expect(page).toHaveURL(`${host.root}he/places/tamm/`)
})
