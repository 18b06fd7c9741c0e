import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { packOf } from '../../../src/generator/packing/packOf'
import { translator } from '../../../src/i18n/translate'
import { translatorOf, wordsOf } from '../../i18n/translators'
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

test.describe('a copy in one language, without script', () => {
  test.use({ javaScriptEnabled: false })

  test('opens by its first file, and leads from page to page; another language says that it is not in the copy', async ({
    page,
  }, testInfo) => {
    const paths = readdirSync(otherDisputeSite, { recursive: true })
      .map((path) => String(path).split(sep).join('/'))
      .filter((path) => statSync(join(otherDisputeSite, path)).isFile())
    const others = [{ t: translator({ ...wordsOf('en'), language: 'he', direction: 'rtl' }), title: 'The isles, elsewhere' }]
    const files = packOf({ t, title: 'The isles', others, paths, read: (path) => readFileSync(join(otherDisputeSite, path)) })
    const copy = testInfo.outputPath('copy')
    for (const [path, content] of files) {
      mkdirSync(dirname(join(copy, path)), { recursive: true })
      writeFileSync(join(copy, path), content)
    }
    await page.goto(pathToFileURL(join(copy, 'index.html')).href)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(builtHeading('/en/', otherDisputeSite))
    await page
      .getByRole('region', { name: t('regionMap'), exact: true })
      .getByRole('link', { name: /^Tamm/ })
      .first()
      .click()
    await expect(reader(page).getByRole('heading', { level: 1 })).toHaveText(builtHeading('/en/places/tamm/', otherDisputeSite))
    await page
      .getByRole('navigation', { name: t('language') })
      .getByRole('link')
      .last()
      .click()
    await expect(page.getByText(t('packInOneLanguage', { language: 'English' }))).toBeVisible()
    await page.getByRole('link', { name: 'The isles' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(builtHeading('/en/', otherDisputeSite))
  })
})
