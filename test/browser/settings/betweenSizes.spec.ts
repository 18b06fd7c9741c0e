import { expect, test } from '../fixtures'
import { allSites, cutChoices, lastSite, openLive, regionsOf, siteIn } from '../site'
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

test.describe('on a tablet upright', () => {
  test.use({ viewport: { width: 768, height: 1024 } })

  for (const site of allSites.map(siteIn))
    test(`in ${site.language} the strip under the map is whole, its years too`, async ({ walk }) => {
      const page = await walk(`/${site.language}/`, site)
      const { timeline } = regionsOf(page, site)
      const [strip, chart] = [await timeline.boundingBox(), await timeline.locator('.tl-chart').boundingBox()]
      if (!strip || !chart) throw new Error('the strip, or its chart, has no box')
      expect(chart.y + chart.height).toBeLessThanOrEqual(strip.y + strip.height + 0.5)
    })
})
