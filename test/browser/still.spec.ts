import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatAddress } from '../../src/domain/address/address'
import { pages } from '../../src/domain/address/selection'
import { builtSelections } from '../../src/generator/site/routes'
import { contentSecurityPolicy } from '../../src/generator/site/document'
import { expect, test } from './fixtures'
import { allSites, fourEvents, fourIslands, regionsOf, siteIn } from './site'

const dist = resolve(import.meta.dirname, '../../dist')

test('every page that was built keeps what all built pages promise', () => {
  const pages = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.html'),
  )
  const paths = pages.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  const addresses = allSites.flatMap((language) => builtSelections(siteIn(language).dossier).map(formatAddress))
  expect([...paths].sort()).toEqual([...addresses.map((address) => `${address}index.html`), 'index.html', '404.html'].sort())
  const faults: string[] = []
  for (const path of paths) {
    const html = readFileSync(join(dist, path), 'utf8')
    const must = (holds: boolean, what: string) => holds || faults.push(`${path}: ${what}`)
    must(!/ style="/.test(html), 'has a style attribute, which the policy drops')
    must(
      html.includes(`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`),
      'lacks the Content-Security-Policy',
    )
    must(Buffer.byteLength(html) <= 130_000, 'is heavier than 130 kB')
    must(!/<script(?![^>]* src=)/.test(html), 'has an inline script')
    must(!/data-administrator|data-claimants|data-at=|data-view=/.test(html), 'says for a machine what only its whole address says')
    must(/<title>[^<]+<\/title>/.test(html) && /<meta name="description" content="[^"]+">/.test(html), 'lacks a title or a description')
    must((html.match(/<h1[ >]/g) ?? []).length === 1, 'has not one h1')
    must((html.match(/<main[ >]/g) ?? []).length === 1, 'has not one main')
    if (path === 'index.html') continue
    must((html.match(/<section role="region"|<section [^>]*role="region"/g) ?? []).length === 3, 'has not three regions')
    must(path === '404.html' || html.includes(`<html lang="${path.slice(0, 2)}"`), 'is not marked with its language')
  }
  expect(faults).toEqual([])
})

test('no two pages of a language have the same title and description', () => {
  for (const language of allSites) {
    const heads = builtSelections(siteIn(language).dossier).map((selection) => {
      const html = readFileSync(join(dist, formatAddress(selection), 'index.html'), 'utf8')
      return [/<title>([^<]+)</, /<meta name="description" content="([^"]+)"/].map((pattern) => pattern.exec(html)?.[1] ?? '').join(' | ')
    })
    const twice = heads.filter((head, i) => heads.indexOf(head) !== i)
    expect(twice, language).toEqual([])
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of allSites) {
    const site = siteIn(language)
    const kinds = [
      ...pages.map((page) => (page === 'report' ? '' : `${page}/`)),
      'places/shikotan/',
      'events/joint-declaration-1956/',
      'positions/japan/',
      'terms/peace-treaty/',
      'report/8/',
    ]

    test(`in ${language}, every kind of page has the three regions, and the same links in them`, async ({ page }) => {
      for (const path of kinds) {
        await page.goto(`/${language}/${path}`)
        const { map, timeline, reader } = regionsOf(page, site)
        await expect(map, path).toHaveCount(1)
        await expect(reader, path).toHaveCount(1)
        for (const id of fourIslands)
          await expect(
            map
              .getByRole('link')
              .and(page.locator(`[data-place="${id}"]`))
              .first(),
            path,
          ).toHaveAttribute('href', new RegExp(`places/${id}/$`))
        const events = await timeline
          .getByRole('link', { includeHidden: true })
          .and(page.locator('[data-event]'))
          .evaluateAll((links) => links.map((link) => link.getAttribute('data-event')))
        expect([...events].sort(), path).toEqual(site.dossier.events.map(({ id }) => id).sort())
        await expect(page.getByRole('slider'), path).toHaveCount(0)
        await expect(page.getByRole('radio'), path).toHaveCount(0)
      }
    })

    test(`in ${language}, a place’s page says who administers and claims it, what the report says of it and what happened there`, async ({
      page,
    }) => {
      await page.goto(`/${language}/places/shikotan/`)
      const { reader } = regionsOf(page, site)
      for (const key of ['reportExcerpts', 'placeEvents', 'placeFigures', 'placeHistory'] as const)
        await expect(reader.getByRole('heading', { name: site.t(key) })).toBeVisible()
      await expect(reader.getByText(site.t('placeWhoClaims')).first()).toBeVisible()
      await expect(page.locator('html')).not.toHaveAttribute('data-pending', /.*/)
    })
  }

  test('a year of the timeline leads to the map of an event of that year, and a view to the page of its position', async ({ page }) => {
    const site = siteIn('en')
    await page.goto('/en/')
    await page
      .getByRole('navigation', { name: site.t('noScriptYears') })
      .getByRole('link', { name: 'Map in 1956' })
      .click()
    await expect(page).toHaveURL(new RegExp(`/en/events/${fourEvents[1]}/$`))
    await expect(regionsOf(page, site).map.getByText('19 October 1956').first()).toBeVisible()
    await page.goto('/en/')
    await page.getByRole('link', { name: site.t('viewJapan'), exact: true }).click()
    await expect(page).toHaveURL(/\/en\/positions\/japan\/$/)
  })
})
