import type { Page } from '@playwright/test'
import { placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { mapSentence } from '../../src/i18n/sentences'
import { dayFrom } from '../fixtures/dossiers'
import { expect, test } from './fixtures'
import { addressShown, comeTo, mapButton, openLive, placeOf, regionsOf, type Site, siteIn, viewNamed } from './site'

/** The one console error that a page served with status 404 may cause: its own. */
const ownNotFound = /status of 404/

const shikotan = { kind: 'place', id: placeId('shikotan') } as const

async function troublesOf(page: Page): Promise<readonly string[]> {
  const notes = page.getByRole('status').and(page.locator('[data-trouble]'))
  return notes.evaluateAll((found) => found.map((note) => note.getAttribute('data-trouble') ?? '').sort())
}

/** What the surfaces say of the selection, to be held against another time. */
async function shown(page: Page, site: Site) {
  const { map, reader } = regionsOf(page, site)
  return {
    address: addressShown(page),
    root: await page.locator('#app').evaluate(({ dataset }) => ({ ...dataset })),
    places: await map
      .locator('[data-administrator]')
      .evaluateAll((found) =>
        found
          .map((one) => ['place', 'administrator', 'claimants', 'stated'].map((name) => one.getAttribute(`data-${name}`)).join(' '))
          .sort(),
      ),
    pressed: await map
      .getByRole('button', { pressed: true })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label'))),
    sentence: await map.getByText(mapSentence(site.t, site.dossier, positionId('japan'), dayFrom('1956-10-19'), shikotan)).count(),
    heading: await reader.getByRole('heading', { level: 1 }).textContent(),
    current: await reader.getByRole('link').and(page.locator('[aria-current="true"]')).allTextContents(),
    title: await page.title(),
  }
}

const language = 'ja'
const site = siteIn(language)
const { t, dossier } = site

test(`in ${language}, each kind of trouble of an address has kind words, and the rest of it holds`, async ({ page, watch }) => {
  watch.allow(ownNotFound)
  await openLive(page, `/${language}/places/atlantis/?at=1945-02-30&view=mars#map=99/91/0`, site)
  expect(await troublesOf(page)).toEqual(['date', 'extent', 'place', 'view'])
  const root = page.locator('#app')
  await expect(root).not.toHaveAttribute('data-subject', /.*/)
  await expect(root).toHaveAttribute('data-at', 'today')
  await expect(root).toHaveAttribute('data-view', 'control')
  const { reader } = regionsOf(page, site)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(dossier.report.headline)
  await expect(reader.getByText(t('trouble.place', { id: 'atlantis' }))).toBeVisible()
  await expect(reader.getByText(t('trouble.date', { value: '1945-02-30' }))).toBeVisible()
  await expect(reader.getByText(t('trouble.view', { id: 'mars' }))).toBeVisible()
  await expect(reader.getByText(t('trouble.extent'))).toBeVisible()

  const others: readonly (readonly [string, string])[] = [
    ['events/moon-landing/', 'event'],
    ['positions/mars/', 'position'],
    ['terms/xyzzy/', 'term'],
    ['report/99/', 'paragraph'],
    ['nowhere/at/all/', 'address'],
    ['?at=2999-01-01', 'date'],
    ['?compare=mars@1956', 'view'],
  ]
  for (const [path, kind] of others) {
    await comeTo(page, `/${language}/${path}`)
    await expect(reader.getByRole('status').and(page.locator('[data-trouble]'))).toHaveCount(1)
    await expect.poll(() => troublesOf(page), path).toEqual([kind])
    await expect(root).not.toHaveAttribute('data-subject', /.*/)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(kind === 'event' ? t('navEvents') : dossier.report.headline)
  }
  await comeTo(page, `/${language}/places/shikotan/`)
  await expect(root).toHaveAttribute('data-subject', 'place:shikotan')
  await expect(reader.getByRole('status').and(page.locator('[data-trouble]'))).toHaveCount(0)
})

test(`in ${language}, a Russian name and a slip are offered the place, a trailing dot is forgiven`, async ({ page, watch }) => {
  watch.allow(ownNotFound)
  await openLive(page, `/${language}/places/${encodeURIComponent('Шикотан')}/?at=1956`, site)
  const { reader } = regionsOf(page, site)
  const root = page.locator('#app')
  await expect(root).toHaveAttribute('data-at', '1956')
  await reader
    .getByRole('status')
    .and(page.locator('[data-trouble="place"]'))
    .getByRole('link', { name: placeOf(site, 'shikotan').name })
    .click()
  await expect(root).toHaveAttribute('data-subject', 'place:shikotan')
  expect(addressShown(page)).toBe(`/${language}/places/shikotan/?at=1956`)
  await comeTo(page, `/${language}/places/shiktan/`)
  await expect(reader.getByRole('status').and(page.locator('[data-trouble="place"]')).getByRole('link')).toHaveText(
    placeOf(site, 'shikotan').name,
  )
  await openLive(page, `/${language}/places/shikotan./`, site)
  await expect(root).toHaveAttribute('data-subject', 'place:shikotan')
  expect(await troublesOf(page)).toEqual([])
  expect(addressShown(page)).toBe(`/${language}/places/shikotan/`)
})

test(`in ${language}, what was come to by clicks is what a cold open of its address shows, and Back and Forward step through it`, async ({
  page,
}) => {
  await openLive(page, `/${language}/?at=1956-10-19`, site)
  await page.getByRole('radio', { name: viewNamed(site, 'japan'), exact: true }).check()
  await mapButton(page, site, 'shikotan').click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', 'place:shikotan')
  expect(addressShown(page)).toBe(`/${language}/places/shikotan/?at=1956-10-19&view=japan`)
  await page.mouse.move(0, 0)
  const navigated = await shown(page, site)
  await page.goBack()
  await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
  expect(addressShown(page)).toBe(`/${language}/?at=1956-10-19&view=japan`)
  await page.goBack()
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'control')
  await page.goForward()
  await page.goForward()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', 'place:shikotan')
  expect(await shown(page, site)).toEqual(navigated)
  await openLive(page, addressShown(page), site)
  expect(await shown(page, site)).toEqual(navigated)
})

test('an address is written in its one form: defaults left out, parameters in order', async ({ page }) => {
  const site = siteIn('en')
  await openLive(page, '/en/positions/japan/?view=japan&at=today', site)
  expect(addressShown(page)).toBe('/en/positions/japan/')
  await openLive(page, '/en/?view=japan&at=1956-10-19', site)
  expect(addressShown(page)).toBe('/en/?at=1956-10-19&view=japan')
})

test('switching the language keeps subject, date and view', async ({ page }) => {
  await openLive(page, '/en/places/shikotan/?at=1956&view=japan', siteIn('en'))
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect(page).toHaveURL(/\/ru\/places\/shikotan\/\?at=1956&view=japan$/)
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'japan')
  await page.getByRole('link', { name: '日本語' }).click()
  await expect(page).toHaveURL(/\/ja\/places\/shikotan\/\?at=1956&view=japan$/)
})

test('an unknown page at any depth says so in three languages before script, and comes alive in the reader’s own', async ({
  page,
  browser,
  baseURL,
  watch,
}) => {
  watch.allow(ownNotFound)
  const still = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const stillPage = await still.newPage()
  await stillPage.goto('/a/b/c/d/')
  const note = stillPage.getByRole('status').and(stillPage.locator('[data-trouble="address"]'))
  await expect(note.getByRole('link')).toHaveText(['Start in English', '日本語で始める', 'Начать по-русски'])
  await note.getByRole('link', { name: 'Начать по-русски' }).click()
  await expect(stillPage).toHaveURL(/\/ru\/$/)
  await still.close()

  await openLive(page, '/a/b/c/d/', siteIn('en'))
  expect(await troublesOf(page)).toEqual(['address'])
  await openLive(page, '/xx/places/shikotan/', siteIn('en'))
  expect(await troublesOf(page)).toEqual(['language'])
})
