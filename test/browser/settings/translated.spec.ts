import type { Page } from '@playwright/test'
import { wholeOtherDispute } from '../../fixtures/otherDispute'
import { expect, otherSite as test } from '../fixtures'
import {
  boxOf,
  disputedEvent,
  disputedPlace,
  holdScripts,
  isLive,
  mapButton,
  openLive,
  partyView,
  regionsOf,
  type Site,
  standsStill,
  viewNamed,
} from '../site'
import { mark, translatePage } from './translator'

// A small site: what is tried is what becomes of a page whose words another puts there, whatever they are.
const language = 'en'
const { compiled, t } = wholeOtherDispute(language)
const site: Site = { language, t, dossier: compiled.core }
const { dossier } = site
const start = `/${language}/`
const place = disputedPlace(site)
const event = disputedEvent(site)
const view = partyView(site)
const root = (page: Page) => page.locator('#app')

/** The words that a reader sees of the page, but for drawings; without what a translator puts to them. */
function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate((letter) => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('svg, script, style')) continue
      // Which names stand at the map's edge, and where, is a matter of room: those of a translator are longer, and read from right to left.
      if (/[←-↙]$/.test(parent.closest('button')?.textContent?.trim() ?? '')) continue
      texts.push((node.textContent ?? '').replaceAll(letter, ''))
    }
    return texts.join('').split(/(?<=[.。!?])\s+/)
  }, mark)
}

/** What a reader does, step by step. */
const steps: readonly ((page: Page, site: Site) => Promise<void>)[] = [
  // The longer words of a translator may lie over the middle of the target.
  (page) => mapButton(page, site, place.id).dispatchEvent('click'),
  (page) => page.getByRole('button', { name: t('swapSides') }).click(),
  async (page) => {
    await regionsOf(page, site)
      .timeline.getByRole('slider', { name: t('date'), exact: true })
      .focus()
    for (const key of ['Home', 'ArrowRight', 'PageDown', 'PageDown']) await page.keyboard.press(key)
  },
  async (page) => {
    await page
      .locator('.view-choice')
      .filter({ hasText: viewNamed(site, view) })
      .first()
      .click()
  },
  (page) => page.locator('.compare-button').click(),
  (page) => page.locator('.compare-button').click(),
  (page) => page.goBack().then(() => {}),
  (page) => page.goBack().then(() => {}),
  async (page) => {
    await page.keyboard.press('Escape')
    await page.locator('.tabs a').nth(1).click()
  },
  async (page) => {
    await page.locator(`li[data-event="${event.id}"] a`).first().click()
  },
  (page) => page.goBack().then(() => {}),
]

test.describe('translated by the browser', () => {
  for (const width of [1440, 390])
    test(`what is read changes as it does in the original, ${width} wide, and nothing breaks`, async ({
      page,
      browser,
      baseURL,
      contextOptions,
    }) => {
      // A context of its own: what was said once is said there too.
      const apart = await browser.newContext({ ...contextOptions, ...(baseURL && { baseURL }) })
      const original = await apart.newPage()
      for (const one of [page, original]) {
        await one.setViewportSize({ width, height: 844 })
        await openLive(one, start, site)
      }
      await translatePage(page)
      for (const [n, step] of steps.entries()) {
        if (width < 600 && [1, 3, 4, 5].includes(n)) continue
        for (const one of [original, page]) {
          await one.bringToFront()
          await step(one, site)
          await standsStill(one)
        }
        // What a step asks for may be on its way to one of the two still.
        await expect(async () => expect(await wordsOf(page), `after step ${n}`).toEqual(await wordsOf(original))).toPass({
          timeout: 15_000,
        })
        expect((await page.title()).replaceAll(mark, '')).toBe(await original.title())
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        const [its, ours] = [page, original].map((one) => root(one).evaluate((app) => ({ ...app.dataset })))
        expect(await its).toEqual(await ours)
      }
      await apart.close()
    })

  test('before its script comes, it comes alive all the same', async ({ page }) => {
    const arrive = await holdScripts(page)
    await page.goto(start, { waitUntil: 'commit' })
    await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toBeVisible()
    await translatePage(page)
    arrive()
    await isLive(page, site)
    await mapButton(page, site, place.id).click()
    await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toContainText(place.name)
    expect(dossier.disputed).toContain(place.id)
  })

  test('from right to left the menus are on the screen, and the playhead follows the pointer', async ({ page }) => {
    await openLive(page, start, site)
    await translatePage(page)
    await page.getByRole('button', { name: t('moreMenu') }).click()
    const menu = page.locator(':popover-open')
    await expect(menu).toBeInViewport({ ratio: 0.99 })
    await page.keyboard.press('Escape')
    const slider = regionsOf(page, site).timeline.getByRole('slider', { name: t('date'), exact: true })
    const box = await boxOf(slider)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 120, y, { steps: 4 })
    await page.mouse.up()
    await expect(root(page)).not.toHaveAttribute('data-at', 'today')
    expect(Math.abs((await boxOf(slider)).x - box.x + 120)).toBeLessThan(6)
  })
})
