import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { comeTo, disputedPlace, firstSite, placeOf, regionsOf, standsStill, startsWith } from './site'

const site = firstSite
const { language, t, dossier } = site
const place = disputedPlace(site)
const root = (page: Page) => page.locator('#app')
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

/** Events whose titles are links of the list, from its beginning, middle and end. */
const listed = [0.1, 0.5, 0.9].flatMap((share) => dossier.events[Math.floor(share * dossier.events.length)] ?? [])

/** Whether the first heading is in the window and nothing lies over it: its first and last letters are what one would press there. */
async function headIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const head = document.querySelector('h1')
    if (!head) return false
    const { top, bottom, left } = head.getBoundingClientRect()
    if (top < 0 || bottom > innerHeight) return false
    return [top + 4, (top + bottom) / 2, bottom - 4].every((y) => head.contains(document.elementFromPoint(left + 4, y)))
  })
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test.describe(`${width} × ${height}`, () => {
    // One page walks through them all.
    test.describe.configure({ mode: 'default' })
    test.use({ viewport: { width, height } })

    test('an event of the list is opened with its name in sight, and Back leads to where one was in the list', async ({ walk }) => {
      const page = await walk(`/${language}/events/`, site)
      const { reader } = regionsOf(page, site)
      // A phone meets all of them, wider windows take them in turn.
      for (const event of listed.filter((_, i) => width < 600 || i % 2 === (width > 1200 ? 0 : 1))) {
        const link = reader.locator(`li[data-event="${event.id}"] a`).first()
        await link.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
        await standsStill(page)
        const at = await scrolled(page)
        const top = (await link.boundingBox())?.y ?? 0
        await link.evaluate((one) => one instanceof HTMLElement && one.click())
        await expect(reader.getByRole('heading', { level: 1 })).toHaveText(event.title)
        await expect.poll(() => headIsSeen(page), event.id).toBe(true)
        await standsStill(page)
        expect(await headIsSeen(page), event.id).toBe(true)
        await page.goBack()
        await expect(root(page)).not.toHaveAttribute('data-subject', /.*/)
        await expect.poll(async () => Math.abs((await scrolled(page)) - at), event.id).toBeLessThanOrEqual(8)
        await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? 0) - top), event.id).toBeLessThanOrEqual(8)
      }
    })

    test('so is an event that is chosen on the timeline or in the report', async ({ walk }) => {
      const page = await walk(`/${language}/`, site)
      const { reader, timeline } = regionsOf(page, site)
      const last = page.locator('.paragraph > p .mention.event').last()
      // A page that was walked to is held where it was left while it grows, until a reader does something.
      await page.keyboard.press('Shift')
      await last.evaluate((word) => word.scrollIntoView({ block: 'center', behavior: 'instant' }))
      await standsStill(page)
      const at = await scrolled(page)
      for (const chosen of [last, timeline.locator('a[data-event]').first()]) {
        const id = await chosen.getAttribute('data-event')
        await chosen.dispatchEvent('click')
        await expect(root(page)).toHaveAttribute('data-subject', `event:${id}`)
        const more = page.getByRole('complementary').getByRole('button', { name: startsWith(t('cardMore') + t('colon')) })
        if (width < 600) await more.click()
        await expect(reader.locator('.open-event')).toHaveAttribute('data-event', id ?? '')
        await expect.poll(() => headIsSeen(page)).toBe(true)
        await standsStill(page)
        expect(await headIsSeen(page)).toBe(true)
        await page.goBack()
        await expect(root(page)).not.toHaveAttribute('data-subject', /.*/)
        await expect.poll(async () => Math.abs((await scrolled(page)) - at)).toBeLessThanOrEqual(8)
      }
    })

    test('a place is opened with its name in sight, and the map goes back to what it showed', async ({ walk }) => {
      const page = await walk(`/${language}/places/`, site)
      const { reader, map } = regionsOf(page, site)
      const drawnAt = async () => {
        const box = await map.locator(`[data-place="${place.id}"][data-fill]`).first().boundingBox()
        const frame = await map.boundingBox()
        return box && frame ? [box.x - frame.x, box.y - frame.y, box.width] : []
      }
      await standsStill(page)
      const before = await drawnAt()
      const last = reader.locator('.tree a').last()
      await last.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
      await standsStill(page)
      const at = await scrolled(page)
      const id = (await last.getAttribute('data-place')) ?? ''
      await last.evaluate((one) => one instanceof HTMLElement && one.click())
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(placeOf(site, id).name)
      await expect.poll(() => headIsSeen(page)).toBe(true)
      await standsStill(page)
      await page.goBack()
      await expect(root(page)).not.toHaveAttribute('data-subject', /.*/)
      await expect.poll(async () => Math.abs((await scrolled(page)) - at)).toBeLessThanOrEqual(8)
      await expect.poll(async () => Math.max(...(await drawnAt()).map((one, i) => Math.abs(one - (before[i] ?? 0))))).toBeLessThanOrEqual(2)
    })

    test('what the address names, and the events as one walks through them, are in sight', async ({ walk }) => {
      const page = await walk(`/${language}/events/`, site)
      for (const event of listed) {
        await comeTo(page, `/${language}/events/${event.id}/`)
        await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(event.title)
        await expect.poll(() => headIsSeen(page), event.id).toBe(true)
      }
    })
  })
