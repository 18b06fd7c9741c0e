import type { Page } from '@playwright/test'
import { shownDay } from '../../src/domain/content/event'
import { isoDay } from '../../src/domain/time/day'
import { formatDay } from '../../src/i18n/dates'
import { mapSentence } from '../../src/i18n/sentences'
import { dayFrom } from '../fixtures/dossiers'
import { expect, test } from './fixtures'
import {
  addressShown,
  allSites,
  comeTo,
  disputedEvent,
  disputedPlace,
  firstSite,
  isLive,
  mapButton,
  openLive,
  partyView,
  regionsOf,
  secondSite,
  type Site,
  siteIn,
  viewNamed,
} from './site'

/** The one console error that a page served with status 404 may cause: its own. */
const ownNotFound = /status of 404/

const site = secondSite
const { language, t, dossier } = site
const place = disputedPlace(site)
const view = partyView(site)
const date = isoDay(shownDay(disputedEvent(site)))

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
    sentence: await map.getByText(mapSentence(site.t, site.dossier, view, dayFrom(date), { kind: 'place', id: place.id })).count(),
    heading: await reader.getByRole('heading', { level: 1 }).textContent(),
    current: await reader.getByRole('link').and(page.locator('[aria-current="true"]')).allTextContents(),
    title: await page.title(),
  }
}

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
  await comeTo(page, `/${language}/places/${place.id}/`)
  await expect(root).toHaveAttribute('data-subject', `place:${place.id}`)
  await expect(reader.getByRole('status').and(page.locator('[data-trouble]'))).toHaveCount(0)
})

test(`in ${language}, a name of another language and a slip are offered the place, a trailing dot is forgiven`, async ({ page, watch }) => {
  watch.allow(ownNotFound)
  const foreign = Object.entries(place.originals).find(([of, name]) => of !== language && name !== place.name)?.[1] ?? place.name
  await openLive(page, `/${language}/places/${encodeURIComponent(foreign)}/?at=1956`, site)
  const { reader } = regionsOf(page, site)
  const root = page.locator('#app')
  await expect(root).toHaveAttribute('data-at', '1956')
  await reader.getByRole('status').and(page.locator('[data-trouble="place"]')).getByRole('link', { name: place.name }).click()
  await expect(root).toHaveAttribute('data-subject', `place:${place.id}`)
  expect(addressShown(page)).toBe(`/${language}/places/${place.id}/?at=1956`)
  await comeTo(page, `/${language}/places/${place.id.slice(0, -2)}${place.id.slice(-1)}/`)
  await expect(reader.getByRole('status').and(page.locator('[data-trouble="place"]')).getByRole('link')).toHaveText(place.name)
  await openLive(page, `/${language}/places/${place.id}./`, site)
  await expect(root).toHaveAttribute('data-subject', `place:${place.id}`)
  expect(await troublesOf(page)).toEqual([])
  expect(addressShown(page)).toBe(`/${language}/places/${place.id}/`)
})

test(`in ${language}, what was come to by clicks is what a cold open of its address shows, and Back and Forward step through it`, async ({
  page,
}) => {
  await openLive(page, `/${language}/?at=${date}`, site)
  await page.getByRole('radio', { name: viewNamed(site, view), exact: true }).check()
  await mapButton(page, site, place.id).click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `place:${place.id}`)
  expect(addressShown(page)).toBe(`/${language}/places/${place.id}/?at=${date}&view=${view}`)
  await page.mouse.move(0, 0)
  const heading = regionsOf(page, site).reader.getByRole('heading', { level: 1 })
  await expect(heading).toContainText(place.name)
  const navigated = await shown(page, site)
  await page.goBack()
  await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
  expect(addressShown(page)).toBe(`/${language}/?at=${date}&view=${view}`)
  await page.goBack()
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'control')
  await page.goForward()
  await page.goForward()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `place:${place.id}`)
  await expect(heading).toContainText(place.name)
  expect(await shown(page, site)).toEqual(navigated)
  await openLive(page, addressShown(page), site)
  expect(await shown(page, site)).toEqual(navigated)
})

test(`in ${language}, a date written as people write it is no address, and is led to by one`, async ({ page }) => {
  await openLive(page, `/${language}/?at=${encodeURIComponent(formatDay(t, dayFrom(date)))}`, site)
  await expect(page.locator('#app')).toHaveAttribute('data-at', 'today')
  const note = page.getByRole('status').and(page.locator('[data-trouble=date]'))
  await note.getByRole('link', { name: formatDay(t, dayFrom(date)) }).click()
  await expect(page.locator('#app')).toHaveAttribute('data-at', date)
  await expect(note).toHaveCount(0)
  expect(addressShown(page)).toBe(`/${language}/?at=${date}`)
})

test('an address is written in its one form: defaults left out, parameters in order', async ({ page }) => {
  await openLive(page, `/${language}/positions/${view}/?view=${view}&at=today`, site)
  expect(addressShown(page)).toBe(`/${language}/positions/${view}/`)
  await openLive(page, `/${language}/?view=${view}&at=${date}`, site)
  expect(addressShown(page)).toBe(`/${language}/?at=${date}&view=${view}`)
})

test('switching the language keeps subject, date and view', async ({ page }) => {
  const kept = `/places/${place.id}/?at=1956&view=${view}`
  await openLive(page, `/${firstSite.language}${kept}`, firstSite)
  let from = firstSite
  for (const other of [...allSites.slice(1), firstSite.language].map(siteIn)) {
    await page
      .getByRole('navigation', { name: from.t('language') })
      .locator(`[data-language="${other.language}"]`)
      .click()
    await expect(page).toHaveURL((url) => url.pathname + url.search === `/${other.language}${kept}`)
    await isLive(page, other)
    from = other
    await expect(page.locator('#app')).toHaveAttribute('data-view', view)
  }
})

test('an unknown page at any depth says so in every language before script, and comes alive in the reader’s own', async ({
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
  await expect(note.getByRole('link')).toHaveText(allSites.map((each) => siteIn(each).t('notFoundStart')))
  await note.getByRole('link').last().click()
  await expect(stillPage).toHaveURL(new RegExp(`/${allSites.at(-1)}/$`))
  await still.close()

  await openLive(page, '/a/b/c/d/', firstSite)
  expect(await troublesOf(page)).toEqual(['address'])
  await openLive(page, `/xx/places/${place.id}/`, firstSite)
  expect(await troublesOf(page)).toEqual(['language'])
})
