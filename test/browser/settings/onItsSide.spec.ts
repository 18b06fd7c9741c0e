import { expect, test } from '../fixtures'
import { cutChoices, lastSite, openLive, regionsOf } from '../site'
import { openChart, phone } from '../touch'

test.describe('on a phone on its side', () => {
  test.use({ ...phone, viewport: { width: 844, height: 390 } })

  test('the chart shows its rows under the marks, and a comparison its choices whole', async ({ page }) => {
    await openLive(page, `/${lastSite.language}/`, lastSite)
    await openChart(page, lastSite)
    const rows = regionsOf(page, lastSite).timeline.locator('.tl-row')
    await expect(rows.nth(Math.floor((await rows.count()) / 2))).toBeInViewport()
    await openLive(page, `/${lastSite.language}/?compare=${lastSite.dossier.views.at(1)}`, lastSite)
    const choices = page.locator('.compare-choice select')
    await expect(choices).toHaveCount(4)
    expect(await cutChoices(choices, 'shown')).toEqual([])
  })
})
