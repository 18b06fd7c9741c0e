import { shownDay } from '../../../src/domain/content/event'
import { isoDay } from '../../../src/domain/time/day'
import { expect, test } from '../fixtures'
import { boxOf, allSites, disputedEvent, regionsOf, siteIn, standsStill } from '../site'
import { phone } from '../touch'

const sizes = [
  [390, 844],
  [320, 640],
  [768, 1024],
] as const

test.describe('the chart of a touched page', () => {
  test.use(phone)

  for (const site of allSites.map(siteIn))
    test(`in ${site.language}, in any size, what is pressed there is spaced for a finger, and the date stands whole`, async ({ walk }) => {
      const page = await walk(`/${site.language}/?at=${isoDay(shownDay(disputedEvent(site)))}`, site)
      const { timeline } = regionsOf(page, site)
      const close = timeline.getByRole('button', { name: site.t('close'), exact: true })
      for (const [width, height] of sizes)
        await test.step(`${width} × ${height}`, async () => {
          await page.setViewportSize({ width, height })
          // Keys come to a button that opens the chart.
          await timeline.getByRole('button', { name: site.t('timelineOpen') }).press('Enter')
          await expect(close).toBeVisible()
          await standsStill(page)
          const date = timeline.locator('.tl-head-pill')
          await date.scrollIntoViewIfNeeded()
          const box = await boxOf(date)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(await page.evaluate(crowded)).toEqual([])
          expect(await timeline.evaluate((sheet) => sheet.scrollWidth)).toBeLessThanOrEqual(width)
          await close.tap()
          await expect(close).toHaveCount(0)
        })
    })
})

/** Marks, names and labels of the chart that are less than 24 px and nearer to another than WCAG 2.5.8 allows. */
function crowded(): readonly string[] {
  const targets = [...document.querySelectorAll('.tl-chart :is(a, button)')].flatMap((one) => {
    const boxes = [...one.querySelectorAll('text, use')].map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0)
    const { left, right, top, bottom } = one.getBoundingClientRect()
    const box = boxes.length
      ? {
          left: Math.min(...boxes.map((part) => part.left)),
          right: Math.max(...boxes.map((part) => part.right)),
          top: Math.min(...boxes.map((part) => part.top)),
          bottom: Math.max(...boxes.map((part) => part.bottom)),
        }
      : { left, right, top, bottom }
    const isShown = one.checkVisibility() && box.right > box.left && one.getAttribute('aria-hidden') !== 'true'
    return isShown ? [{ one, ...box, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }] : []
  })
  const isSmall = ({ left, right, top, bottom }: (typeof targets)[number]) => right - left < 23.5 || bottom - top < 23.5
  return targets.filter(isSmall).flatMap((target) => {
    const near = targets.find((other) => {
      if (other === target) return false
      if (isSmall(other)) return Math.hypot(other.x - target.x, other.y - target.y) < 23.5
      return (
        Math.hypot(Math.max(other.left - target.x, 0, target.x - other.right), Math.max(other.top - target.y, 0, target.y - other.bottom)) <
        11.5
      )
    })
    const nameOf = (one: Element) => (one.textContent ?? '').trim().slice(0, 30)
    return near ? [`“${nameOf(target.one)}” by “${nameOf(near.one)}”`] : []
  })
}
