import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { boxOf, firstSite, openLive, partyView, regionsOf } from '../site'

const site = firstSite
const { language, t } = site

/** Browsers bound how often an address may be written: at most so often in so many milliseconds, a page of this site. */
const [most, within] = [20, 10_000]

/** Counts from here on how often the page writes its address, and how many of that are entries of their own; tells how long it has counted, too. */
async function count(page: Page) {
  await page.evaluate(() => {
    const counted = { written: 0, entries: 0, since: performance.now() }
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name]
      history[name] = (...given) => {
        counted.written += 1
        if (name === 'pushState') counted.entries += 1
        write.apply(history, given)
      }
    }
    Object.assign(window, { counted })
  })
  return () =>
    page.evaluate(() => {
      const { counted } = window as unknown as { counted: { written: number; entries: number; since: number } }
      return { ...counted, took: performance.now() - counted.since }
    })
}

/** As many writings as are allowed in a time, and the first of them. */
const allowed = (took: number) => 1 + Math.ceil((took / within) * most)

test('a key that is held writes the address no more often than a browser allows, and adds no entries', async ({ page }) => {
  await openLive(page, `/${language}/`, site)
  const { timeline, map } = regionsOf(page, site)
  const written = await count(page)
  await timeline.getByRole('slider', { name: t('date'), exact: true }).focus()
  // A browser repeats a held key some thirty times a second.
  for (const [key, times] of [
    ['PageUp', 25],
    ['ArrowLeft', 60],
  ] as const) {
    for (let n = 0; n < times; n++) await page.keyboard.down(key)
    await page.keyboard.up(key)
  }
  const playhead = await written()
  expect(playhead.written).toBeGreaterThan(0)
  expect(playhead.written).toBeLessThanOrEqual(allowed(playhead.took))
  expect(playhead.entries).toBeLessThanOrEqual(1)
  await map.getByRole('button').and(page.locator('[data-place][tabindex="0"]')).focus()
  const held = ['ArrowRight', 'Enter', ' ', 'Escape', '+']
  for (const key of held) for (let n = 0; n < 20; n++) await page.keyboard.down(key)
  const all = await written()
  for (const key of held) await page.keyboard.up(key)
  expect(all.written).toBeLessThanOrEqual(allowed(all.took) + 4)
  expect(all.entries - playhead.entries, 'one for what is chosen, one for letting go').toBeLessThanOrEqual(2)
})

test('a choice that is walked by held keys adds one entry, wherever it is made', async ({ page }) => {
  await openLive(page, `/${language}/?view=${partyView(site)}`, site)
  const written = await count(page)
  await page.getByRole('radio', { checked: true }).first().focus()
  for (let n = 0; n < 20; n++) await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')
  expect((await written()).entries).toBeLessThanOrEqual(1)
})

test('a map that is dragged writes its extent no more often than a browser allows, and adds no entries', async ({ page }) => {
  await openLive(page, `/${language}/`, site)
  const box = await boxOf(regionsOf(page, site).map)
  const written = await count(page)
  const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.6]
  for (let drag = 0; drag < 6; drag++) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let step = 1; step <= 10; step++) await page.mouse.move(x - step * 6 * (drag % 2 ? -1 : 1), y)
    await page.mouse.up()
  }
  await expect(page).toHaveURL(/#map=/)
  const { took, entries, ...all } = await written()
  expect(all.written).toBeLessThanOrEqual(allowed(took))
  expect(entries).toBeLessThanOrEqual(1)
})
