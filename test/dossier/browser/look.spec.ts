import type { Page } from '@playwright/test'
import { builtPage, partOf, textIn } from '../../browser/builtSite'
import { expect, test } from '../../browser/fixtures'
import { boxOf, addressShown, allSites, regionsOf, siteIn } from '../../browser/site'
import { pageNames } from '../../../src/i18n/pageNames'
import { furtherPages, tabs } from '../../../src/reader/navigation'

const site = siteIn('en')
const { t } = site

const tabsOf = (page: Page) => page.getByRole('navigation', { name: t('regionNavigation') })

/** The part of a built page that holds the ways through the site. */
function navigationIn(html: string): string {
  return /<nav class="tabs".*?<\/nav>/s.exec(html)?.[0] ?? ''
}

test.describe('at 1440 px', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('a phrase under the headline moves map and playhead to its event', async ({ walk }) => {
    const page = await walk('/en/', site)
    await page.getByRole('link', { name: 'a transfer of two was agreed, after a peace treaty' }).click()
    await expect(page).toHaveURL(/\/en\/events\/joint-declaration-1956\/$/)
    const { timeline } = regionsOf(page, site)
    await expect(timeline.getByRole('slider', { name: t('date'), exact: true })).toHaveAttribute('aria-valuetext', /19.October.1956/)
  })

  test('a note opens from its number in the margin, and on paper all are open', async ({ walk }) => {
    const page = await walk('/en/', site)
    const { reader } = regionsOf(page, site)
    const note = reader.getByRole('complementary').first()
    const words = note.getByRole('listitem').first()
    await expect(words).toBeHidden()
    await note.getByText('1', { exact: true }).click()
    await expect(words).toBeVisible()
    await note.getByText('1', { exact: true }).click()
    await expect(words).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    for (const one of await reader.getByRole('complementary').all()) await expect(one.getByRole('listitem').first()).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  })

  test('as one scrolls, the paragraph that is read lights its islands; neither map nor address moves', async ({ walk }) => {
    const page = await walk('/en/', site)
    const { timeline, map } = regionsOf(page, site)
    const lit = timeline.locator('[data-mark="lit"]')
    await expect(lit).toHaveCount(0)
    const shown = await map.locator('.leaflet-map-pane').first().getAttribute('style')
    const paragraph = page.locator('#p1')
    await page.mouse.move(240, 600)
    await expect(async () => {
      const box = await paragraph.boundingBox()
      await page.mouse.wheel(0, (box?.y ?? 0) > 280 ? 60 : -60)
      await expect(lit).toHaveCount(site.dossier.disputed.length, { timeout: 300 })
    }).toPass()
    expect(addressShown(page)).toBe('/en/')
    expect(await map.locator('.leaflet-map-pane').first().getAttribute('style')).toBe(shown)
  })

  test('the start says where on earth this is, and how far in kilometres and nautical miles; no other page does the first', async ({
    walk,
  }) => {
    const page = await walk('/en/', site)
    const { map } = regionsOf(page, site)
    const where = map.getByRole('img', { name: new RegExp(`^${t('mapLocator')}`) })
    await expect(where).toBeVisible()
    await expect(map.getByText(/^\d+ km$/).first()).toBeVisible()
    await expect(map.getByText(/^\d+ nautical miles$/).first()).toBeVisible()
    await walk('/en/events/', site)
    await expect(where).toHaveCount(0)
  })
})

for (const width of [320, 390, 1440])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('the further pages are reached beside the tabs, which show where one is', async ({ walk }) => {
      const page = await walk('/en/events/', site)
      // Where there is least room each page is met; the other widths take them in turn.
      for (const further of furtherPages.filter((_, n) => width === 320 || n % 2 === [390, 1440].indexOf(width))) {
        await tabsOf(page)
          .getByRole('button', { name: t('navMore'), exact: true })
          .click()
        const name = t(pageNames[further])
        await expect(page.locator('#pages-menu')).toBeInViewport({ ratio: 0.99 })
        await page.locator('#pages-menu').getByRole('link', { name, exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`/en/${further}/$`))
        await expect(page.locator('#pages-menu')).toBeHidden()
        const current = tabsOf(page).locator('[aria-current="page"]')
        await expect(current).toHaveText(name)
        await expect(current).toBeInViewport({ ratio: 0.99 })
      }
    })

    test('a tab stands in the row whole or not at all, and the list has what the row has not', async ({ walk }) => {
      const addresses = ['/en/sources/', '/en/compare/', '/ru/compare/', '/ru/events/', '/ja/about/']
      for (const address of addresses) {
        const page = await walk(address, siteIn(address.slice(1, 3)))
        const row = page.locator('.tab-row')
        const rowOf = () =>
          row.evaluate((element) => {
            const { top, bottom, left, right } = element.getBoundingClientRect()
            const boxes = [...element.querySelectorAll('a')].map((tab) => ({
              name: tab.textContent ?? '',
              box: tab.getBoundingClientRect(),
            }))
            const seen = boxes.filter(({ box }) => box.bottom > top + 1 && box.top < bottom - 1 && box.right > left && box.left < right)
            const cut = seen.filter(
              ({ box }) => box.top < top - 1 || box.bottom > bottom + 1 || box.left < left - 1 || box.right > right + 1,
            )
            const gone = boxes.filter((one) => !seen.includes(one))
            return { cut: cut.map(({ name }) => name), gone: gone.map(({ name }) => name), shown: seen.length }
          })
        await expect.poll(async () => (await rowOf()).cut, { message: address }).toEqual([])
        const { gone, shown } = await rowOf()
        expect(shown, address).toBeGreaterThan(0)
        const listed = await page.locator('#pages-menu a').allTextContents()
        expect(listed, address).toEqual(expect.arrayContaining(gone))
        await expect(page.locator('.tabs [aria-current="page"]:not(#pages-menu *)'), address).toBeInViewport({ ratio: 0.99 })
      }
    })

    test('from a page of one of them the list leads back to all of its kind', async ({ walk }) => {
      const page = await walk('/en/lines/line-of-control-1945/', site)
      await expect(tabsOf(page).locator('[aria-current="location"]')).toHaveText(t('navLines'))
      await tabsOf(page)
        .getByRole('button', { name: t('navMore'), exact: true })
        .click()
      await page
        .locator('#pages-menu')
        .getByRole('link', { name: t('navLines'), exact: true })
        .click()
      await expect(page).toHaveURL(/\/en\/lines\/$/)
      await expect(page.locator('#pages-menu')).toBeHidden()
    })

    test('a panel’s name and the way out stay in sight', async ({ walk }) => {
      const page = await walk('/en/places/etorofu/', site)
      const { reader } = regionsOf(page, site)
      const last = reader.getByRole('link', { name: /^Part of / }).last()
      await last.scrollIntoViewIfNeeded()
      await expect(reader.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 0.99 })
      await expect(reader.getByRole('link', { name: t('close'), exact: true })).toBeInViewport({ ratio: 0.99 })
    })
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('phrases, notes and further pages work', async ({ page }) => {
    await page.goto('/en/')
    await page.getByRole('button', { name: t('navMore'), exact: true }).click()
    await page
      .locator('#pages-menu')
      .getByRole('link', { name: t('navOutcomes') })
      .click()
    await expect(page).toHaveURL(/\/en\/outcomes\/$/)
    await expect(tabsOf(page).locator('[aria-current="page"]')).toHaveText(t('navOutcomes'))
    await page.goto('/en/')
    const note = page.getByRole('complementary').first()
    await note.getByText('1', { exact: true }).click()
    await expect(note.getByRole('listitem').first()).toBeVisible()
    await page.getByRole('link', { name: 'ministers met in Moscow' }).click()
    await expect(page).toHaveURL(/\/en\/events\/kono-lavrov-moscow-2019\/$/)
  })
})

test.describe('on the first visit', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('the hint comes with the report alone, and covers no name', async ({ page }) => {
    await page.goto('/en/events/')
    const hint = page.getByText(t('hintChoose'))
    await expect(regionsOf(page, site).map.getByRole('button', { name: t('mapZoomIn') })).toBeVisible()
    await expect(hint).toHaveCount(0)
    await page.goto('/en/')
    await expect(hint).toBeVisible()
    const box = await boxOf(page.locator('.map-hint'))
    const names = await page.locator('.map-region .name').evaluateAll((all) =>
      all
        .filter((name) => name.checkVisibility({ visibilityProperty: true }))
        .map((name) => {
          const { left, top, right, bottom } = name.getBoundingClientRect()
          return { words: name.textContent, left, top, right, bottom }
        }),
    )
    expect(names.length).toBeGreaterThan(3)
    const covered = names.filter(
      ({ left, top, right, bottom }) => left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y,
    )
    expect(covered.map(({ words }) => words)).toEqual([])
  })
})

for (const { language, t: said, dossier } of allSites.map(siteIn))
  test(`in ${language}, every built page lists the whole plan of navigation, and shows one place in it`, () => {
    for (const page of [...tabs, ...furtherPages]) {
      const html = builtPage(page === 'report' ? `${language}/` : `${language}/${page}/`)
      const navigation = navigationIn(html)
      for (const other of [...tabs, ...furtherPages]) expect(textIn(navigation), `${page}: ${other}`).toContain(said(pageNames[other]))
      expect(navigation.match(/aria-current/g), page).toHaveLength(1)
      expect(partOf(html, 'reader'), page).toContain(navigation)
    }
    expect(dossier.phrases).toHaveLength(3)
  })

test('a Japanese headline keeps the Second World War on one line', async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    await page.goto('/ja/')
    const war = page.getByRole('heading', { level: 1 }).getByText('第2次世界大戦', { exact: true })
    expect(await war.evaluate((element) => element.getClientRects().length)).toBe(1)
  }
})
