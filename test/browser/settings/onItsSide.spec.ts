import { expect, test } from '../fixtures'
import { lastSite, openLive, regionsOf } from '../site'
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
    const cut = await choices.evaluateAll((all) => {
      const pen = document.createElement('canvas').getContext('2d')
      return all.flatMap((one) => {
        if (!(one instanceof HTMLSelectElement) || !pen) throw new Error('no choice')
        const style = getComputedStyle(one)
        pen.font = `${style.fontSize} ${style.fontFamily}`
        const words = one.selectedOptions[0]?.text ?? ''
        const room = one.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
        return pen.measureText(words).width > room ? [words] : []
      })
    })
    expect(cut).toEqual([])
  })
})
