import type { Page } from '@playwright/test'
import { axeFaults } from './access/axe'
import { builtPage, partOf, textIn } from './builtSite'
import { expect, test } from './fixtures'
import { allSites, disputedPlace, firstSite, openLive, regionsOf, type Site, siteIn } from './site'

const fieldOf = (page: Page, { t }: Site) =>
  page
    .getByRole('search')
    .locator('input')
    .and(page.getByLabel(t('navSearch'), { exact: true }))
const optionsOf = (page: Page) => page.getByRole('search').getByRole('option')

/** Types into the field of a live page, which a test before may have left full, and waits for the list. */
async function type(page: Page, site: Site, text: string) {
  await fieldOf(page, site).fill('')
  await fieldOf(page, site).click()
  await page.keyboard.type(text)
  await expect(optionsOf(page).first()).toBeVisible()
}

test.describe('the field in the head', () => {
  for (const language of allSites) {
    test(`by keys in ${language}: what is typed is found, chosen, opened and let go`, async ({ walk }) => {
      const site = siteIn(language)
      const place = disputedPlace(site)
      const page = await walk(`/${language}/`, site)
      await type(page, site, place.name)
      const field = fieldOf(page, site)
      await expect(field).toHaveRole('combobox')
      await expect(field).toHaveAttribute('aria-expanded', 'true')
      await expect(optionsOf(page).first()).toContainText(place.name)
      await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty()
      // The list is the same in all: what differs are its words.
      if (site === firstSite) expect(await axeFaults(page, { within: '[role=search]' })).toEqual([])
      await page.keyboard.press('ArrowDown')
      await expect(optionsOf(page).first()).toHaveAttribute('aria-selected', /true|false/)
      await expect(field).toHaveAttribute('aria-activedescendant', (await optionsOf(page).first().getAttribute('id')) ?? '')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`/${language}/places/${place.id}/`))
      await expect(regionsOf(page, site).reader).toBeFocused()
      await page.goBack()
      await expect(page).toHaveURL(new RegExp(`/${language}/$`))
    })
  }

  test('by mouse: a result is opened, and names of every language of the site find the same', async ({ walk }) => {
    const place = disputedPlace(firstSite)
    const page = await walk(`/${firstSite.language}/events/`, firstSite)
    for (const language of allSites) {
      const name = siteIn(language).dossier.places.find(({ id }) => id === place.id)?.name ?? ''
      await type(page, firstSite, name)
      await expect(optionsOf(page).first()).toContainText(place.name)
    }
    await optionsOf(page).first().click()
    await expect(page).toHaveURL(new RegExp(`/places/${place.id}/`))
  })

  test('Escape closes the list and keeps what was typed; Enter with nothing chosen leads to the page of results', async ({ walk }) => {
    const place = disputedPlace(firstSite)
    const page = await walk(`/${firstSite.language}/`, firstSite)
    await type(page, firstSite, place.name)
    await page.keyboard.press('Escape')
    await expect(optionsOf(page)).toHaveCount(0)
    await expect(fieldOf(page, firstSite)).toHaveValue(place.name)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=/)
    const { reader } = regionsOf(page, firstSite)
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(place.name)
    await reader.locator('.results').getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`/places/${place.id}/`))
  })

  test('what is typed before the list has come is found once it is there', async ({ page }) => {
    const place = disputedPlace(firstSite)
    let give = () => {}
    const held = new Promise<void>((free) => {
      give = free
    })
    await page.route(/\/assets\/SearchList-.*\.js/, async (route) => {
      await held
      await route.continue()
    })
    await openLive(page, `/${firstSite.language}/`, firstSite)
    await fieldOf(page, firstSite).click()
    await page.keyboard.type(place.name)
    give()
    await expect(optionsOf(page).first()).toContainText(place.name)
  })

  test('/ leads to the field from the head and the navigation, and from nowhere else', async ({ page }) => {
    await openLive(page, `/${firstSite.language}/`, firstSite)
    await page.keyboard.press('/')
    await expect(fieldOf(page, firstSite)).not.toBeFocused()
    await page
      .getByRole('navigation', { name: firstSite.t('regionNavigation') })
      .getByRole('link')
      .first()
      .focus()
    await page.keyboard.press('/')
    await expect(fieldOf(page, firstSite)).toBeFocused()
    await expect(fieldOf(page, firstSite)).toHaveValue('')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('by touch: the sign opens into a field over the head, and what is tapped is read, not shown in a card', async ({ page }) => {
    const place = disputedPlace(firstSite)
    await openLive(page, `/${firstSite.language}/events/`, firstSite)
    await fieldOf(page, firstSite).tap()
    await expect.poll(async () => (await fieldOf(page, firstSite).boundingBox())?.width).toBeGreaterThan(280)
    await page.keyboard.type(place.name)
    await optionsOf(page).first().tap()
    await expect(page).toHaveURL(new RegExp(`/places/${place.id}/`))
    await expect(regionsOf(page, firstSite).reader.getByRole('heading', { level: 1 })).toContainText(place.name)
    await expect(optionsOf(page)).toHaveCount(0)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the form leads to an index of everything, where each name is a link', async ({ page }) => {
    const site = firstSite
    const place = disputedPlace(site)
    await page.goto(`/${site.language}/positions/`)
    await fieldOf(page, site).click()
    await page.keyboard.type(place.name)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${site.language}/search/\\?q=`))
    const { reader } = regionsOf(page, site)
    await reader.getByRole('link', { name: place.name, exact: true }).first().click()
    await expect(page).toHaveURL(new RegExp(`/${site.language}/places/${place.id}/`))
  })
})

for (const language of allSites)
  test(`in ${language} the built form asks the page of the index, which links each place by its name`, () => {
    const form = /<form [^>]*role="search".*?<\/form>/s.exec(builtPage(`/${language}/positions/`))?.[0] ?? ''
    expect(form).toContain('action="../search/"')
    expect(form).toContain('name="q"')
    expect(form).toContain(`aria-label="${siteIn(language).t('navSearch')}"`)
    const index = partOf(builtPage(`/${language}/search/`), 'reader')
    const links = [...index.matchAll(/<a href="\.\.\/places\/([^/"]+)\/"[^>]*>([^<]*)<\/a>/g)].map(
      ([, id, name = '']) => `${id}: ${textIn(name)}`,
    )
    const named = siteIn(language).dossier.places.map(({ id, name }) => `${id}: ${name}`)
    expect(named.filter((place) => !links.includes(place))).toEqual([])
  })

test('a page of results that is opened cold shows them, and its field what was asked', async ({ page }) => {
  const place = disputedPlace(firstSite)
  await openLive(page, `/${firstSite.language}/search/?q=${encodeURIComponent(place.name)}`, firstSite)
  const { reader } = regionsOf(page, firstSite)
  await expect(reader.locator('.results').getByRole('link').first()).toContainText(place.name)
  await expect(fieldOf(page, firstSite)).toHaveValue(place.name)
  expect(await axeFaults(page, { within: '#reader' })).toEqual([])
})
