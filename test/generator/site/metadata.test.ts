// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { formatAddress } from '../../../src/domain/address/address'
import { startSelection } from '../../../src/domain/address/selection'
import { findSubject, pageOf } from '../../../src/domain/address/subjects'
import type { SubjectKind } from '../../../src/domain/content/subject'
import { type DocumentInput, documentOf } from '../../../src/generator/site/document'
import { linkedData } from '../../../src/generator/site/metadata/linkedData'
import { searchFiles } from '../../../src/generator/site/metadata/searchFiles'
import { manifestPath, webManifest } from '../../../src/generator/site/metadata/webManifest'
import { builtSelections } from '../../../src/generator/site/routes'
import { type SiteData, siteData } from '../../../src/generator/site/siteData'
import { translator } from '../../../src/i18n/translate'

const siteUrl = 'https://example.org/isles/'
let site: SiteData
beforeAll(() => {
  site = siteData('test/fixtures/other-dispute', 2026)
})

/** What any page has. */
const plain = {
  language: 'en',
  direction: 'ltr',
  title: 'Title',
  description: 'Description',
  root: '../',
  address: 'en/',
  builtOn: '2026-11-29',
  early: [],
  data: 'data/1/',
  assets: { script: 'a.js', styles: [], paper: 'p.css', modules: [], fonts: [] },
  ahead: [],
  alternates: [],
  html: '',
} as const

describe('the sitemap', () => {
  const parsed = () => new DOMParser().parseFromString(searchFiles(site, siteUrl).get('sitemap.xml') ?? '', 'application/xml')
  const textsOf = (name: string) => [...parsed().getElementsByTagName(name)].map(({ textContent }) => textContent)

  test('names every page of every language once, by its whole address', () => {
    const all = site.editions.flatMap(({ compiled }) =>
      builtSelections(compiled.core).map((selection) => siteUrl + formatAddress(selection)),
    )
    expect(textsOf('loc').sort()).toEqual(all.sort())
  })

  test('names with each page the same page in every language, itself included', () => {
    const [url] = parsed().getElementsByTagName('url')
    const others = [...(url?.getElementsByTagName('xhtml:link') ?? [])].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ])
    expect(others).toEqual(site.editions.map(({ words: { language } }) => [language, `${siteUrl}${language}/`]))
  })

  test('is not written where the address of the site is not known, and robots are led to it where it is', () => {
    expect([...searchFiles(site, undefined).keys()]).toEqual(['robots.txt'])
    expect(searchFiles(site, undefined).get('robots.txt')).not.toContain('Sitemap')
    expect(searchFiles(site, siteUrl).get('robots.txt')).toContain(`Sitemap: ${siteUrl}sitemap.xml`)
  })
})

describe('linked data', () => {
  const of = (kind?: SubjectKind, id = '', url?: string, dossier = site.editions[0].compiled.core) => {
    const [{ words }] = site.editions
    const subject = kind && findSubject(dossier, kind, id)
    const start = startSelection(words.language)
    const selection = subject ? { ...start, page: pageOf(subject), subject } : start
    return linkedData({
      selection,
      dossier,
      t: translator(words),
      edition: { number: 3, date: '2026-11-30' },
      address: formatAddress(selection),
      siteUrl: url,
    })
  }

  test('calls the start page the site, and says its address only where that is known', () => {
    expect(of()).toMatchObject({ '@type': 'WebSite', inLanguage: 'en', dateModified: '2026-11-30' })
    expect(of()).not.toHaveProperty('url')
    expect(of(undefined, '', siteUrl)).toMatchObject({ url: `${siteUrl}en/` })
  })

  test('says what a page is about: a place with latitude and longitude each in its own field, an event with its first day, a term', () => {
    const place = site.editions[0].compiled.core.places.find(({ id }) => id === 'tamm')
    expect(of('place', 'tamm', siteUrl)).toMatchObject({
      '@type': 'WebPage',
      url: `${siteUrl}en/places/tamm/`,
      isPartOf: { '@type': 'WebSite', url: `${siteUrl}en/` },
      mainEntity: { '@type': 'Place', name: place?.name, geo: { longitude: place?.point[0], latitude: place?.point[1] } },
    })
    const { core } = site.editions[0].compiled
    const places = core.places.map((one) => (one.id === 'tamm' ? { ...one, point: [180.4, 50] as const } : one))
    expect(of('place', 'tamm', siteUrl, { ...core, places })).toHaveProperty('mainEntity.geo.longitude', expect.closeTo(-179.6))
    const [event] = site.editions[0].compiled.core.events
    const [term] = site.editions[0].compiled.core.terms
    expect(of('event', event?.id)).toMatchObject({ mainEntity: { '@type': 'Event', name: event?.title } })
    expect(of('event', event?.id)).toHaveProperty('mainEntity.startDate', expect.stringMatching(/^-?\d{4,6}-\d\d-\d\d$/))
    expect(of('term', term?.id)).toMatchObject({ mainEntity: { '@type': 'DefinedTerm', name: term?.term } })
  })

  test('who has no language of the site is led to the front page from a start page, else to the same page in the first language', () => {
    const alternates = ['en', 'ja'].map((language) => ({ language, address: `${language}/places/tamm/` }))
    const fallback = (page: Pick<DocumentInput, 'alternates'>) =>
      /href="([^"]*)" hreflang="x-default"/.exec(documentOf({ ...plain, siteUrl, ...page }))?.[1]
    expect(fallback({ alternates })).toBe(`${siteUrl}en/places/tamm/`)
    expect(fallback({ alternates: [{ language: 'en', address: 'en/' }] })).toBe(siteUrl)
    expect(fallback({ alternates: [] })).toBeUndefined()
  })

  test('stands in a page as data that a parser reads, whatever its words are', () => {
    const data = { name: '</script><b>&"' }
    const html = documentOf({ ...plain, about: { siteName: 'Isles', locale: 'en-GB', linkedData: data } })
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '')).toEqual(data)
    expect(page.querySelector('meta[property="og:locale"]')?.getAttribute('content')).toBe('en_GB')
  })
})

test('a picture is named by its whole address, with words for it, where there is one and the site knows its address', () => {
  const at = (url: string | undefined) =>
    documentOf({
      ...plain,
      ...(url !== undefined && { siteUrl: url }),
      about: { siteName: 'Isles', locale: 'en-GB', linkedData: {}, picture: { path: 'previews/1.png', alt: 'Tamm "in" 1956' } },
    })
  const page = new DOMParser().parseFromString(at(siteUrl), 'text/html')
  const said = (property: string) => page.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content')
  expect([said('image'), said('image:alt')]).toEqual([`${siteUrl}previews/1.png`, 'Tamm "in" 1956'])
  expect(page.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe('summary_large_image')
  expect(at(undefined)).not.toContain('og:image')
})

test('the manifest of a language starts in that language, with an icon that may be masked, and all its files are there', () => {
  for (const edition of site.editions) {
    const { language, direction } = edition.words
    const manifest = JSON.parse(webManifest(edition))
    expect(manifest).toMatchObject({ lang: language, dir: direction, start_url: `${language}/`, scope: './' })
    expect(new URL(manifest.start_url, siteUrl + manifestPath(language)).href).toBe(`${siteUrl}${language}/`)
    expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(true)
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(`public/${src}`)
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
    }
  }
})
