import { expect, test } from '../../browser/fixtures'
import { boxOf, regionsOf, siteIn } from '../../browser/site'

const site = siteIn('ru')
const { t } = site

for (const [width, height] of [
  [390, 844],
  [1280, 720],
  [1440, 900],
] as const)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } })

    test('the limits at sea are keyed beside the map and cover nothing of it, and show who claims them', async ({ walk }) => {
      const page = await walk('/ru/', site)
      const { map } = regionsOf(page, site)
      const button = map.getByRole('button', { name: t('seaLimits') })
      await button.click()
      const belts = map.locator('path.sea-belt')
      await expect(belts).not.toHaveCount(0)
      // Where the chart is folded the key stands in the map's title, and opens there.
      const closed = map.locator('.plate-key:not([open]) > summary')
      if (width < 600) await closed.click()
      const key = page.getByRole('list', { name: t('seaLimits') })
      await expect(key).toBeVisible()
      await expect(key).toContainText(t('seaComputed'))
      if (width >= 600) {
        const [over, under] = [await boxOf(map), await boxOf(key.getByRole('listitem').first())]
        expect(under.y).toBeGreaterThanOrEqual(over.y + over.height)
        const tops = await page
          .locator('.tl-labelled text:visible')
          .evaluateAll((found) => found.map((label) => label.getBoundingClientRect().top))
        const lowest = await boxOf(key.getByRole('listitem').last())
        expect(Math.min(...tops), 'the chart stands below the whole key').toBeGreaterThanOrEqual(lowest.y + lowest.height)
      }
      const painted = await belts.evaluateAll((found) => [
        ...new Set(found.map((belt) => belt.getAttribute('fill') ?? belt.getAttribute('data-fill'))),
      ])
      expect(painted, 'hatched where another claims the land').toContain('url(#sea-russia-japan)')
      const keyed = await key.locator('.sea-belt').evaluateAll((found) => found.map((belt) => belt.getAttribute('data-fill')))
      expect(keyed).toHaveLength(painted.length)
      if (width < 600) await map.locator('.plate-key > summary').click()
      await button.click()
      await expect(key).toHaveCount(0)
    })
  })
