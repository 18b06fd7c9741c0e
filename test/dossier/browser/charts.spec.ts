import type { Page } from '@playwright/test'
import { builtPage } from '../../browser/builtSite'
import { expect, test } from '../../browser/fixtures'
import { allSites, regionsOf, type Site, siteIn } from '../../browser/site'
import { phone } from '../../browser/touch'
import { fourIslands } from './four'

/** The numbers in a text, without the signs that group them. */
const numbersIn = (text: string) =>
  (text.replace(/(?<=\d)[\s,\u00a0\u202f](?=\d{3})/g, '').match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => one.replace(',', '.'))

const figures = (page: Page, site: Site) =>
  regionsOf(page, site)
    .reader.getByRole('figure')
    .filter({ has: page.getByRole('table', { includeHidden: true }) })

for (const language of allSites)
  test(`in ${language}, the built charts of each of the four islands say the same as the tables behind them`, () => {
    for (const place of fourIslands) {
      const charts = (builtPage(`${language}/places/${place}/`).match(/<figure.*?<\/figure>/gs) ?? []).filter((one) =>
        one.includes('<table'),
      )
      expect(charts, place).toHaveLength(2)
      for (const chart of charts) {
        const drawn = numbersIn(/role="img" aria-label="([^"]*)"/.exec(chart)?.[1] ?? '')
        expect(drawn.length, place).toBe(4)
        // End tags that the next tag implies are left out.
        const cells = numbersIn((chart.match(/<td.*?(?=<t[dhr]|<\/t)/gs) ?? []).join(' | ').replace(/<[^>]*>/g, ''))
        for (const number of drawn) expect(cells, `${place}: ${number}`).toContain(number)
      }
    }
  })

const language = 'ru'
const site = siteIn(language)

test('the words of the small charts of a panel keep the size of small type, however wide the panel is', async ({ walk }) => {
  const page = await walk(`/${language}/places/${fourIslands[0]}/`, site)
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const words = regionsOf(page, site).reader.locator(':is(.life-line, .residents-chart, .bar-chart) text')
    const sizes = await words.evaluateAll((all: SVGTextElement[]) =>
      all.map((word) => (word.getScreenCTM()?.a ?? 0) * Number.parseFloat(getComputedStyle(word).fontSize)),
    )
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.min(...sizes), `${width}`).toBeGreaterThan(9)
    expect(Math.max(...sizes), `${width}`).toBeLessThan(12)
  }
})
const { t } = site

test(`in ${language}, the charts of each of the four islands say the same as the tables behind them, which keys open`, async ({ walk }) => {
  for (const place of fourIslands) {
    const page = await walk(`/${language}/places/${place}/`, site)
    const { reader } = regionsOf(page, site)
    const charts = figures(page, site)
    await expect(charts).toHaveCount(2)
    for (const chart of await charts.all()) {
      const drawn = numbersIn((await chart.getByRole('img').getAttribute('aria-label')) ?? '')
      expect(drawn.length, place).toBe(4)
      const table = chart.getByRole('table', { includeHidden: true })
      await expect(table).toBeHidden()
      await chart.getByText(t('chartAsTable')).focus()
      await page.keyboard.press('Enter')
      await expect(table).toBeVisible()
      const cells = numbersIn((await table.getByRole('cell').allInnerTexts()).join(' | '))
      for (const number of drawn) expect(cells, `${place}: ${number}`).toContain(number)
    }
    const residents = reader.getByRole('img', { name: new RegExp(`^${t('chartYearValue', { year: '1945', value: '' }).trim()}`) })
    await expect(residents).toBeVisible()
    const counted = (await residents.getAttribute('aria-label')) ?? ''
    const table = reader.getByRole('table', { includeHidden: true }).filter({ hasText: t('chartWhoCounted') })
    await expect(table.getByRole('row', { includeHidden: true })).toHaveCount(counted.split(t('semicolon')).length + 1)
  }
})

test.describe(`in ${language}, without script`, () => {
  test.use({ javaScriptEnabled: false })

  test('charts and their tables are on the page', async ({ page }) => {
    await page.goto(`/${language}/places/shikotan/`)
    const charts = figures(page, site)
    await expect(charts).toHaveCount(2)
    for (const chart of await charts.all()) {
      await chart.getByText(t('chartAsTable')).click()
      await expect(chart.getByRole('table')).toBeVisible()
      await expect(chart.getByRole('link').first()).toBeVisible()
    }
  })
})

test.describe('on a phone', () => {
  test.use(phone)

  test(`in ${language}, a tap opens the table of a chart`, async ({ walk }) => {
    const site = siteIn(language)
    const page = await walk(`/${language}/places/shikotan/`, site)
    const chart = figures(page, site).first()
    await chart.getByText(site.t('chartAsTable')).tap()
    await expect(chart.getByRole('table')).toBeVisible()
  })
})

test('what would change is counted for each outcome, with the reckoning open to see', async ({ walk }) => {
  const site = siteIn('en')
  const page = await walk('/en/outcomes/', site)
  const { reader } = regionsOf(page, site)
  await expect(reader.getByRole('heading', { level: 2 })).toContainText(['Today’s line of control', 'The 1956 formula', 'Four islands'])
  await expect(reader.getByRole('table')).toHaveCount(5)
})
