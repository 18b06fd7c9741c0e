import type { Page } from '@playwright/test'
import { builtHeading, builtPage, partOf } from '../../browser/builtSite'
import { expect, test } from '../../browser/fixtures'
import { boxOf, addressShown, mapButton, openLive, placeOf, regionsOf, type Site, siteIn } from '../../browser/site'
import { phone } from '../../browser/touch'
import { fourIslands } from './four'

/** All surfaces tell of a chosen island: address, root, map, reader. */
async function isChosen(page: Page, site: Site, place: string, control = place) {
  const { reader, map } = regionsOf(page, site)
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `place:${place}`)
  expect(new URL(page.url()).pathname).toBe(`/${site.language}/places/${place}/`)
  await expect(mapButton(page, site, control)).toHaveAttribute('aria-pressed', 'true')
  await expect(map.getByRole('button', { pressed: true })).toHaveCount(1)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(placeOf(site, place).name)
  const mentions = reader.locator(`a[data-place="${place}"]`)
  const current = mentions.and(page.locator('[aria-current="true"]'))
  expect(await current.count()).toBe(await mentions.and(page.locator(':not(.part-of a)')).count())
}

const language = 'en'
const site = siteIn(language)
const { t } = site

test(`in ${language}, each of the four islands is chosen by a click, spoken of by the live region, and let go by Escape`, async ({
  walk,
}) => {
  const page = await walk(`/${language}/`, site)
  for (const place of fourIslands) {
    await mapButton(page, site, place).click()
    await isChosen(page, site, place)
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: placeOf(site, place).name })
        .first(),
    ).toHaveText(/./)
  }
  await page.goBack()
  await isChosen(page, site, 'shikotan')
  await page.keyboard.press('Escape')
  await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
  expect(addressShown(page)).toBe(`/${language}/`)
  await expect(regionsOf(page, site).map.getByRole('button', { pressed: true })).toHaveCount(0)
})

test(`in ${language}, each of the four islands is reached by arrow keys, chosen by Enter, and Escape leads back to it`, async ({
  page,
}) => {
  await openLive(page, `/${language}/`, site)
  const etorofu = mapButton(page, site, 'etorofu')
  await tabToMap(page, site)
  await expect(etorofu).toBeFocused()
  await page.keyboard.press('Home')
  await expect(etorofu).toBeFocused()
  for (const place of fourIslands) {
    await arrowTo(page, site, place)
    await page.keyboard.press('Enter')
    await isChosen(page, site, place)
    await page.keyboard.press('Escape')
    await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
    await expect(mapButton(page, site, place)).toBeFocused()
  }
})

test.describe(`in ${language}, on a phone`, () => {
  test.use(phone)

  test('each of the four islands is chosen by a tap, and a tap leads back', async ({ page }) => {
    await openLive(page, `/${language}/`, site)
    for (const place of fourIslands) {
      await mapButton(page, site, place).tap()
      await page
        .getByRole('complementary')
        .getByRole('button', { name: `${t('cardMore')}${t('colon')}${placeOf(site, place).name}` })
        .tap()
      await isChosen(page, site, place)
      await regionsOf(page, site)
        .reader.getByRole('link', { name: t('navToReport') })
        .first()
        .tap()
      await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
    }
  })
})

test(`in ${language}, on the built page each of the four islands is a link on the map that leads to its page`, () => {
  const map = partOf(builtPage(`${language}/`), 'map')
  for (const place of fourIslands) {
    const links = (map.match(/<a [^>]*>.*?<\/a>/gs) ?? []).filter((link) => link.includes(`data-place="${place}"`))
    const [named] = links.filter((link) => link.includes(placeOf(site, place).name))
    expect(named, place).toContain(`href="places/${place}/"`)
    const reader = partOf(builtPage(`${language}/places/${place}/`), 'reader')
    expect(builtHeading(`${language}/places/${place}/`)).toBe(placeOf(site, place).name)
    expect(reader, place).toContain(t('placeWhoAdministers'))
  }
})

test('at the start a click on the shape of an islet that is no control yet chooses its group', async ({ page }) => {
  const site = siteIn('en')
  await openLive(page, '/en/', site)
  const islet = regionsOf(page, site).map.locator('[data-place="yuri"][data-administrator]')
  await expect(islet).not.toHaveRole('button')
  const box = await boxOf(islet)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await isChosen(page, site, 'habomai')
})

test('an islet that the list of places chooses becomes a control of its own, pressed', async ({ walk }) => {
  const site = siteIn('en')
  const page = await walk('/en/places/', site)
  await regionsOf(page, site).reader.getByRole('link').and(page.locator('[data-place="yuri"]')).first().click()
  await isChosen(page, site, 'yuri')
})

test('after choosing any of the four, the middle of each of the four can be clicked', async ({ walk }) => {
  const site = siteIn('en')
  const page = await walk('/en/', site)
  for (const chosen of fourIslands) {
    await mapButton(page, site, chosen).click()
    await expect(mapButton(page, site, chosen)).toHaveAttribute('aria-pressed', 'true')
    for (const place of fourIslands) await mapButton(page, site, place).click({ trial: true })
  }
})

/** By the skip link, as everyone does who has no mouse, and one Tab more. */
async function tabToMap(page: Page, site: Site) {
  const skip = page.getByRole('link', { name: site.t('skipToMap'), exact: true })
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press('Tab')
    if (await skip.evaluate((link) => link === document.activeElement)) break
  }
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
}

/** From the control that has focus to another, each time by the arrow that points most nearly at it. */
async function arrowTo(page: Page, site: Site, place: string) {
  const target = mapButton(page, site, place)
  const seen: string[] = []
  for (let presses = 0; presses < 10; presses++) {
    if (await target.evaluate((button) => button === document.activeElement)) return
    const key = await target.evaluate((button) => {
      const middle = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return [left + width / 2, top + height / 2] as const
      }
      const [x, y] = middle(button)
      const [fromX, fromY] = middle(document.activeElement ?? document.body)
      if (Math.abs(x - fromX) > Math.abs(y - fromY)) return x > fromX ? 'ArrowRight' : 'ArrowLeft'
      return y > fromY ? 'ArrowDown' : 'ArrowUp'
    })
    await page.keyboard.press(key)
    seen.push(`${key} ${await page.evaluate(() => document.activeElement?.getAttribute('data-place'))}`)
  }
  throw new Error(`arrow keys do not lead to ${place}, but ${seen.join(', ')}`)
}
