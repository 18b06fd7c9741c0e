import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { translatorOf } from '../../i18n/translators'
import { builtHeading, otherDisputeSite } from '../builtSite'
import { expect, test } from '../fixtures'

const t = translatorOf('en')
const folder = pathToFileURL(`${resolve(otherDisputeSite)}/`).href
const below = (page: Page) => page.url().replace(folder, '')
const reader = (page: Page) => page.getByRole('region', { name: t('regionReader'), exact: true })

test.beforeEach(({ watch }) => {
  // What a browser says itself of the files of a folder, which it gives to no script.
  watch.allow(/CORS policy|ERR_FAILED|preload/)
})

test('a page opened from a folder is all there to read, says why it stands still and what it does not show', async ({ page }) => {
  await page.goto(`${folder}en/index.html?at=1940`)
  const note = page.getByRole('alert')
  await expect(note).toContainText(t('pageOpenedAsFile'))
  await expect(note).toContainText(t('pageStillAsked', { date: 'today' }))
  await expect(note.getByText(t('pageStill'))).toBeHidden()
  await expect(note.getByRole('button'), 'there is nothing to try again').toHaveCount(0)
  await expect(page.locator('html')).not.toHaveAttribute('data-pending', /.*/)
  await expect(reader(page).getByRole('heading', { level: 1 })).toHaveText(builtHeading('/en/', otherDisputeSite))
})

test('from a folder the links of map, report, chart and masthead lead to pages, and say no list of files', async ({ page }) => {
  await page.goto(`${folder}en/index.html`)
  await page
    .getByRole('region', { name: t('regionMap'), exact: true })
    .getByRole('link', { name: /^Tamm/ })
    .first()
    .click()
  await expect(reader(page).getByRole('heading', { level: 1 })).toHaveText(builtHeading('/en/places/tamm/', otherDisputeSite))
  expect(below(page)).toBe('en/places/tamm/index.html')
  const ends = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(ends.length).toBeGreaterThan(10)
  expect(ends.filter((href) => /\/(?:$|[?#])/.test(href) && !href.startsWith('http'))).toEqual([])
  await page
    .getByRole('navigation', { name: t('language') })
    .getByRole('link')
    .last()
    .click()
  expect(below(page)).toMatch(/^[a-z-]+\/places\/tamm\/index\.html$/)
  expect(below(page)).not.toMatch(/^en\//)
})

test('from a folder the front page and a folder of pages lead on, with what the address asks for', async ({ page }) => {
  await page.goto(`${folder}index.html?at=1940#map=9/43.5/146`)
  await expect.poll(() => below(page)).toBe('en/index.html?at=1940#map=9/43.5/146')
  await page.goto(`${folder}en/report/index.html?at=1940`)
  await expect.poll(() => below(page)).toBe('en/index.html?at=1940')
})
