import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { editionNamed } from '../../../src/i18n/dates'
import { addressOf } from '../../../src/selection/site'
import { onPath } from '../../machine/programs'
import { expect, test } from '../fixtures'
import { lettersOf, paperHasStyle, pictureBytesOf, sheetsOf } from '../pdf'
import { allSites, disputedEvent, disputedPlace, firstSite, openLive, partyViews, regionsOf, type Site, siteIn } from '../site'

/** What stands last on the sheet of a page, once all has come that it prints. */
type Last = '.paper-sources' | '.paper-end'

/** Opens a page and waits until all has come that it prints, which the screen does not show. */
async function openToPrint(page: Page, path: string, site: Site, last: Last = '.paper-sources'): Promise<void> {
  await openLive(page, path, site)
  await paperHasStyle(page)
  const { timeline } = regionsOf(page, site)
  await expect
    .poll(async () => {
      await page.emulateMedia({ media: 'print' })
      // The page hears of it in its next frame.
      await expect(timeline).toHaveAttribute('data-printing', 'true')
      const there = await page.locator(`.paper-sheet ${last}`).count()
      await page.emulateMedia({ media: null })
      await expect(timeline).not.toHaveAttribute('data-printing', 'true')
      return there
    })
    .toBe(1)
}

const letters = (words: string) => words.normalize('NFKC').replace(/\s/g, '')

for (const site of allSites.map(siteIn)) {
  const { language, t, dossier } = site

  test(`${language}: a place prints as two sheets at most, with map, each side’s case, numbered sources, citation, edition and code`, async ({
    page,
  }) => {
    const path = `/${addressOf(dossier, { kind: 'place', id: disputedPlace(site).id })}`
    await openToPrint(page, path, site)
    const pdf = await page.pdf({ format: 'A4' })
    for (const one of [pdf, await page.pdf({ format: 'Letter' })]) expect(sheetsOf(one).length).toBeLessThanOrEqual(2)
    const said = lettersOf(pdf)
    expect(said).toMatch(/\[\d+\]/)
    expect(said).toContain(letters(new URL(page.url()).origin))
    if (dossier.edition) expect(said).toContain(letters(editionNamed(t, dossier.edition)))
    // Map and code are drawn, and the rest is set in letters.
    expect(pictureBytesOf(pdf)).toBeLessThan(150_000)
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('.paper-sheet')
    await expect(sheet.getByRole('heading', { name: t('paperCases'), exact: true })).toBeVisible()
    const sides = sheet.locator('.paper-cases > div')
    await expect(sides).toHaveCount(dossier.parties.length)
    const widths = await sides.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)))
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1)
    expect(await sheet.locator('.paper-sources li').count()).toBeGreaterThan(5)
    await expect(sheet.getByRole('img', { name: t('shareQrOf'), exact: true })).toBeVisible()
    // The sources stand once, by their numbers.
    await expect(page.locator('.reader .sources:visible')).toHaveCount(0)
  })
}

test('an event prints as two sheets at most; a position with its arguments and their answers, and the citation', async ({ page }) => {
  const { dossier, language, t } = firstSite
  await openToPrint(page, `/${addressOf(dossier, { kind: 'event', id: disputedEvent(firstSite).id })}`, firstSite)
  for (const format of ['A4', 'Letter']) expect(sheetsOf(await page.pdf({ format })).length).toBeLessThanOrEqual(2)
  await openToPrint(page, `/${language}/positions/${partyViews(firstSite)[0]}/`, firstSite, '.paper-end')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.arguments .side').first()).toBeVisible()
  await expect(page.locator('.paper-cases')).toHaveCount(0)
  await expect(page.locator('.paper-sheet').getByText(t('shareCite'), { exact: true })).toBeVisible()
})

test('the report prints with its map, and with citation and code at its end', async ({ page }) => {
  const { language, t, dossier } = firstSite
  await openToPrint(page, `/${language}/`, firstSite, '.paper-end')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.still-map').first()).toBeVisible()
  await expect(page.locator('.paper-citation')).toContainText(dossier.title)
  await expect(page.getByRole('img', { name: t('shareQrOf'), exact: true })).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.paper-sheet')).toHaveCount(0)
})

const [pdftotext, pdffonts] = [onPath('pdftotext'), onPath('pdffonts')]

if (pdftotext && pdffonts)
  test('other programs read the words of a printed place, and find every typeface in the file', async ({ page }, testInfo) => {
    const place = disputedPlace(firstSite)
    await openToPrint(page, `/${addressOf(firstSite.dossier, { kind: 'place', id: place.id })}`, firstSite)
    const file = testInfo.outputPath('place.pdf')
    writeFileSync(file, await page.pdf({ format: 'A4' }))
    const read = execFileSync(pdftotext, ['-layout', file, '-'], { encoding: 'utf8' })
    expect(read).toContain(place.name)
    expect(read).toContain(firstSite.t('paperCases'))
    expect(read).toContain('CC BY 4.0')
    const [, , ...fonts] = execFileSync(pdffonts, [file], { encoding: 'utf8' }).trim().split('\n')
    expect(fonts.length).toBeGreaterThan(0)
    // Columns from the right: object, generation, unicode, subset, embedded.
    expect(fonts.filter((line) => line.trim().split(/\s+/).at(-5) !== 'yes')).toEqual([])
  })
else console.log('NOT TRIED: what other programs read of a printed page; it takes Debian’s poppler-utils, which is not here')
