import type { Page } from '@playwright/test'
import { isoDay } from '../../../src/domain/time/day'
import { shownDay } from '../../../src/domain/content/event'
import { citationStyles } from '../../../src/domain/citation/styles'
import { axeFaults } from '../access/axe'
import { expect, test } from '../fixtures'
import { allSites, disputedEvent, disputedPlace, firstSite, lastSite, openLive, type Site, siteIn } from '../site'

const panelOf = (page: Page, { t }: Site) => page.getByRole('dialog', { name: t('share'), exact: true })

async function openShare(page: Page, site: Site) {
  await page.getByRole('button', { name: site.t('share'), exact: true }).click()
  const panel = panelOf(page, site)
  await expect(panel.getByRole('heading', { name: site.t('share'), exact: true })).toBeFocused()
  return panel
}

/** What the page has copied. */
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Each language is met in one width: what differs besides is the length of words. */
for (const [i, language] of allSites.entries()) {
  const width = i % 2 ? 1440 : 390
  test(`in ${language}, ${width} wide: link, sentence and every citation of the view are copied, and said`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 844 })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const site = siteIn(language)
    const { t, dossier } = site
    const path = `/${language}/places/${disputedPlace(site).id}/?at=${isoDay(shownDay(disputedEvent(site)))}`
    await openLive(page, path, site)
    const panel = await openShare(page, site)
    const said = panel.getByRole('status')
    await panel.getByRole('button', { name: t('shareCopyLink'), exact: true }).click()
    await expect(said).toHaveText(t('copiedLink'))
    expect(await copied(page)).toBe(page.url())
    await panel.getByRole('button', { name: t('shareCopySentence'), exact: true }).click()
    await expect(said).toHaveText(t('copiedSentence'))
    expect(await copied(page)).toContain(dossier.title)
    for (const { id, name } of citationStyles) {
      await panel.getByRole('combobox', { name: t('shareStyle'), exact: true }).selectOption(id)
      await panel.getByRole('button', { name: t('shareCopyCitation'), exact: true }).click()
      await expect(said).toHaveText(t('copiedCitation', { style: name }))
      expect(await copied(page), name).toContain(disputedPlace(site).name)
    }
    await expect(panel.getByRole('img', { name: t('shareQrOf'), exact: true })).toBeVisible()
    expect(await axeFaults(page, { within: '#share' })).toEqual([])
    const box = await panel.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 844).toBe(true)
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(page.getByRole('button', { name: t('share'), exact: true })).toBeFocused()
    expect(page.url()).toContain(path)
  })
}

test('where the browser refuses to copy, it is said, and the text is selected', async ({ page }) => {
  const { t } = firstSite
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  await openLive(page, `/${firstSite.language}/`, firstSite)
  const panel = await openShare(page, firstSite)
  await panel.getByRole('button', { name: t('shareCopyLink'), exact: true }).click()
  await expect(panel.getByRole('status')).toHaveText(t('copyRefused'))
  expect(await page.evaluate(() => String(window.getSelection()))).toBe(page.url())
})

test('words that were selected are quoted with their sentence’s address', async ({ page }) => {
  const { language, dossier } = lastSite
  const [sentence] = dossier.report.paragraphs[0]?.sentences ?? []
  await openLive(page, `/${language}/`, lastSite)
  await page.evaluate((id) => {
    const part = document.getElementById(id)
    if (part) window.getSelection()?.selectAllChildren(part)
  }, sentence?.id ?? '')
  const panel = await openShare(page, lastSite)
  const words = (sentence?.runs ?? [])
    .map(({ text }) => text)
    .join('')
    .trim()
  await expect(panel).toContainText(words)
  await expect(panel).toContainText(`#${sentence?.id}`)
})

test('a citation for programs is saved as a file, and the code as a drawing', async ({ page }) => {
  const { t } = firstSite
  await openLive(page, `/${firstSite.language}/`, firstSite)
  const panel = await openShare(page, firstSite)
  await panel.getByRole('combobox', { name: t('shareStyle'), exact: true }).selectOption('ris')
  for (const [name, file] of [
    [t('shareSaveCitation', { extension: 'ris' }), 'citation.ris'],
    [t('shareSaveQr'), 'qr.svg'],
  ] as const) {
    const saving = page.waitForEvent('download')
    await panel.getByRole('button', { name, exact: true }).click()
    expect((await saving).suggestedFilename()).toBe(file)
  }
})
