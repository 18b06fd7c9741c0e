import { sceneOf } from '../../../src/cartography/scene'
import type { View } from '../../../src/domain/content/ids'
import { mapSentence } from '../../../src/i18n/sentences'
import { dayFrom } from '../../fixtures/dossiers'
import { expect, test } from '../../browser/fixtures'
import { addressShown, isLive, placeOf, regionsOf, siteIn, today } from '../../browser/site'
import { phone } from '../../browser/touch'
import { fourIslands } from './four'

const dated = [
  ['1874-1876', 'control', '1874-12-31', 'control', '1876-12-31'],
  ['1904-1906', 'control', '1904-12-31', 'control', '1906-12-31'],
  ['1945', 'control', '1945-08-08', 'control', '1945-09-05'],
] as const
const stated = [
  ['japan-russia', 'japan', null, 'russia', null],
  ['declaration-1956', 'control', null, 'declaration-1956', null],
] as const

const language = 'ru'
const site = siteIn(language)
const { t, dossier } = site
// Habomai has no outline of its own: one of its islets stands for it.
const islands = fourIslands.map((id) => placeOf(site, id === 'habomai' ? 'suisho' : id).id)

test.describe(`in ${language}, without script`, () => {
  test.use({ javaScriptEnabled: false })

  test('Compare leads to pairs of maps, each drawn and said for its own view and date', async ({ page }) => {
    await page.goto(`/${language}/`)
    await page.getByRole('link', { name: t('compare'), exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${language}/compare/$`))
    const { reader } = regionsOf(page, site)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t('navCompare'))
    for (const [id, ...sides] of [...dated, ...stated]) {
      const pair = reader.locator(`[id="${id}"]`)
      const figures = pair.getByRole('figure')
      await expect(figures).toHaveCount(2)
      for (const [i, figure] of (await figures.all()).entries()) {
        const view = sides[2 * i] as View
        const date = sides[2 * i + 1]
        const day = date ? dayFrom(date) : today()
        await expect(figure).toContainText(mapSentence(t, dossier, view, day))
        for (const { place, fill } of sceneOf(dossier, islands, view, day).areas)
          await expect(figure.locator(`[data-fill="${fill}"] use[href="#pair-${place}"]`), `${id}: ${place}`).toHaveCount(1)
      }
    }
  })
})

test(`in ${language}, a pair is put on one map under the divider, which keys move`, async ({ walk }) => {
  const page = await walk(`/${language}/compare/`, site)
  const { reader } = regionsOf(page, site)
  await reader
    .locator('[id="1874-1876"]')
    .getByRole('link', { name: t('compareOnOneMap') })
    .click()
  await isLive(page, site)
  expect(addressShown(page)).toBe(`/${language}/?at=1874&compare=control@1876`)
  const divider = page.getByRole('slider', { name: t('compareDivider'), exact: true })
  await divider.focus()
  const before = Number(await divider.inputValue())
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => Number(await divider.inputValue())).toBeGreaterThan(before)
  const urup = (half: string) => page.locator(`.leaflet-${half}-pane .coast [data-place="urup"]`)
  await expect(urup('shapes')).toHaveAttribute('data-fill', 'russia')
  await expect(urup('shapes-right')).toHaveAttribute('data-fill', 'japan')
  await page.goBack()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t('navCompare'))
})

test.describe('on a phone', () => {
  test.use(phone)

  test(`in ${language}, a pair is put on one map by a tap`, async ({ walk }) => {
    const site = siteIn(language)
    const page = await walk(`/${language}/compare/`, site)
    await regionsOf(page, site)
      .reader.locator('[id="japan-russia"]')
      .getByRole('link', { name: site.t('compareOnOneMap') })
      .tap()
    await expect(page.getByRole('slider', { name: site.t('compareDivider'), exact: true })).toBeVisible()
    expect(addressShown(page)).toBe(`/${language}/?view=japan&compare=russia@today`)
  })
})
