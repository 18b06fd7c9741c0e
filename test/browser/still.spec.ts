import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatAddress } from '../../src/domain/address/address'
import { pages } from '../../src/domain/address/pages'
import { type Selection, startSelection } from '../../src/domain/address/selection'
import { pageOf } from '../../src/domain/address/subjects'
import type { Dossier } from '../../src/domain/content/dossier'
import type { Language } from '../../src/domain/content/ids'
import { builtSelections, addressesLeadingOn } from '../../src/generator/site/routes'
import { contentSecurityPolicy } from '../../src/generator/site/document'
import { builtPage, headingIn, partOf } from './builtSite'
import { shownDateText } from '../../src/i18n/shownDate'
import { shownDay } from '../../src/domain/content/event'
import { isoDay } from '../../src/domain/time/day'
import { expect, test } from './fixtures'
import { allSites, firstSite, namedSubjects, partyView, regionsOf, siteIn, viewNamed } from './site'

const dist = resolve(import.meta.dirname, '../../dist')

/** What is looked at in all pages, a hundred megabytes, which are read once. */
interface Read {
  readonly paths: readonly string[]
  readonly faults: readonly string[]
  /** By address: title and description, and the first heading. */
  readonly heads: ReadonlyMap<string, { readonly title: string; readonly heading: string }>
}

let known: Read | undefined

function readAll(): Read {
  if (known) return known
  const pages = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.html'),
  )
  const paths = pages.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  const leading = new Set(allSites.flatMap((language) => addressesLeadingOn(siteIn(language).dossier)))
  const faults: string[] = []
  const heads = new Map<string, { title: string; heading: string }>()
  for (const path of paths) {
    const html = readFileSync(join(dist, path), 'utf8')
    const address = path.replace(/index\.html$/, '')
    faults.push(...faultsOf(html, path, leading.has(address)).map((what) => `${path}: ${what}`))
    const title = [/<title>([^<]+)</, /<meta name="description"[^>]* content="([^"]+)"/]
      .map((pattern) => pattern.exec(html)?.[1] ?? '')
      .join(' | ')
    heads.set(address, { title, heading: headingIn(html) })
  }
  known = { paths, faults, heads }
  return known
}

/** What a built page does not keep of what all of them promise. */
function faultsOf(html: string, path: string, isLeadingOn: boolean): readonly string[] {
  const faults: string[] = []
  const must = (holds: boolean, what: string) => holds || faults.push(what)
  must(!/ style="/.test(html), 'has a style attribute, which the policy drops')
  const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script)
  must(
    html.includes(`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inline)}">`),
    'lacks the Content-Security-Policy, or has a script that the policy keeps from running',
  )
  must(inline.length === 1 && html.indexOf('<script>') < html.indexOf('href='), 'asks for something before its address is mended')
  if (isLeadingOn) {
    must(/<meta http-equiv="refresh" content="0; url=[./a-z0-9-]+">/.test(html), 'does not lead on without script')
    return faults
  }
  must(Buffer.byteLength(html) <= 140_000, 'is heavier than 140 kB')
  must(!/data-administrator|data-claimants|data-at=|data-view=/.test(html), 'says for a machine what only its whole address says')
  must(/<title>[^<]+<\/title>/.test(html) && /<meta name="description"[^>]* content="[^"]+">/.test(html), 'lacks a title or a description')
  must((html.match(/<h1[ >]/g) ?? []).length === 1, 'has not one h1')
  must((html.match(/<main[ >]/g) ?? []).length === 1, 'has not one main')
  const shown = html.replace(/<script[^>]*>.*?<\/script>/gs, '')
  const ids = [...shown.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  must(new Set(ids).size === ids.length, 'has an id twice')
  must(!/NaN|>undefined|undefined<|\{\w+\}/.test(shown), 'has a word left unfilled')
  if (path === 'index.html') return faults
  must((html.match(/<section role="region"|<section [^>]*role="region"/g) ?? []).length === 3, 'has not three regions')
  must(path === '404.html' || html.includes(`<html lang="${path.slice(0, 2)}"`), 'is not marked with its language')
  return faults
}

test.describe('all built pages', () => {
  // One worker reads them all, once.
  test.describe.configure({ mode: 'default' })

  test('every page that was built keeps what all built pages promise', () => {
    test.slow()
    const { paths, faults } = readAll()
    const addresses = allSites.flatMap((language) => builtSelections(siteIn(language).dossier).map(formatAddress))
    const leading = allSites.flatMap((language) => addressesLeadingOn(siteIn(language).dossier))
    expect([...paths].sort()).toEqual(
      [...[...addresses, ...leading].map((address) => `${address}index.html`), 'index.html', '404.html'].sort(),
    )
    expect(faults).toEqual([])
  })

  test('no two pages of a language have the same title and description', () => {
    const { heads } = readAll()
    for (const language of allSites) {
      const titles = builtSelections(siteIn(language).dossier).map((selection) => heads.get(formatAddress(selection))?.title)
      expect(
        titles.filter((title, i) => titles.indexOf(title) !== i),
        language,
      ).toEqual([])
    }
  })

  for (const site of allSites.map(siteIn))
    test(`in ${site.language}, each built page of a subject has its name as the one first heading`, () => {
      const { heads } = readAll()
      const strange = namedSubjects(site).flatMap(({ subject, name }) => {
        const heading = heads.get(formatAddress({ ...startSelection(site.language), page: pageOf(subject), subject }))?.heading
        return heading === name ? [] : [`${name}: ${heading}`]
      })
      expect(strange).toEqual([])
    })
})

/** The ids that links of a part of a page bear, by the address they lead to, as HTML has them. */
function linksIn(part: string, kind: 'place' | 'event'): ReadonlyMap<string, string> {
  const links = part.match(/<a [^>]*>/g) ?? []
  const found = links.flatMap((link) => {
    const id = new RegExp(` data-${kind}="([^"]+)"`).exec(link)?.[1]
    return id ? [[id, / href="([^"]*)"/.exec(link)?.[1] ?? ''] as const] : []
  })
  return new Map(found)
}

for (const { language, t, dossier } of allSites.map(siteIn)) {
  const kinds: readonly Selection[] = [...pages.map((page) => ({ ...startSelection(language), page })), ...oneOfEachKind(dossier, language)]

  test(`in ${language}, every kind of page has the same links in its regions before script, and nothing that only script could move`, () => {
    for (const address of kinds.map(formatAddress)) {
      const html = builtPage(address)
      const places = linksIn(partOf(html, 'map'), 'place')
      for (const id of dossier.disputed) {
        const { pathname } = new URL(places.get(id) ?? '', `https://a.example/${address}`)
        expect(pathname, address).toBe(`/${language}/places/${id}/`)
      }
      expect([...linksIn(partOf(html, 'timeline'), 'event').keys()].sort(), address).toEqual(dossier.events.map(({ id }) => id).sort())
      expect(html, address).not.toMatch(/type="range"|type="radio"|role="slider"|role="radio"/)
    }
  })

  test(`in ${language}, a place’s page says who administers and claims it, what the report says of it and what happened there`, () => {
    const html = builtPage(`${language}/places/${dossier.disputed[0]}/`)
    for (const key of ['placeWhoAdministers', 'placeWhoClaims', 'reportExcerpts', 'placeEvents', 'placeFigures', 'placeHistory'] as const)
      expect(partOf(html, 'reader'), key).toContain(t(key))
    expect(html).not.toContain('data-pending')
  })
}

/** The first of each kind of subject, for tests that look at one page a kind. */
function oneOfEachKind(dossier: Dossier, language: Language): readonly Selection[] {
  const seen = new Set<string>()
  return builtSelections(dossier).filter(({ subject, language: of }) => {
    if (!subject || of !== language || seen.has(subject.kind)) return false
    seen.add(subject.kind)
    return true
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('under the panel beside the map there is paper, not the faded end of the map', async ({ page }) => {
    const place = firstSite.dossier.disputed[0] ?? ''
    await page.goto(`/${firstSite.language}/places/${place}/`)
    const { map, reader } = regionsOf(page, firstSite)
    const panel = await reader
      .locator('.panel')
      .evaluate((one: HTMLElement) => ({ width: one.offsetWidth, paper: getComputedStyle(one).backgroundColor }))
    const under = await map.evaluate((region) => {
      const { width, backgroundColor } = getComputedStyle(region, '::after')
      return { width: Number.parseFloat(width), paper: backgroundColor }
    })
    expect(under).toEqual(panel)
  })

  test('a year of the timeline leads to the map of an event of that year, and a view to the page of its position', async ({ page }) => {
    const { t, dossier, language } = firstSite
    const { map, reader } = regionsOf(page, firstSite)
    await page.goto(`/${language}/`)
    const year = page
      .getByRole('navigation', { name: t('noScriptYears') })
      .getByRole('link')
      .first()
    const words = await year.textContent()
    await year.click()
    await expect(page).toHaveURL(new RegExp(`/${language}/events/[^/]+/$`))
    const event = dossier.events.find(({ id }) => page.url().endsWith(`/events/${id}/`))
    if (!event) throw new Error('no event of this dossier')
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(event.title)
    const day = shownDay(event)
    expect(words).toContain(isoDay(day).slice(0, 4))
    await expect(map.getByText(shownDateText(t, dossier, { by: 'event', day, event: event.id })).first()).toBeVisible()
    await page.goto(`/${language}/`)
    const view = partyView(firstSite)
    await page.getByRole('link', { name: viewNamed(firstSite, view), exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${language}/positions/${view}/$`))
  })
})
