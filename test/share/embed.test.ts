import { expect, test } from 'vitest'
import { oEmbedOf } from '../../src/generator/site/oEmbed'
import { embedAddress, isInEmbedForm } from '../../src/domain/address/embedAddress'
import { type EmbeddedFigure, figureMarkup } from '../../src/share/embed/figureMarkup'
import { pictureAddress } from '../../src/share/embed/pictureAddress'
import { limits, sideOf } from '../../src/share/export/sizes'

const figure: EmbeddedFigure = {
  language: 'en',
  direction: 'ltr',
  page: 'https://example.org/en/?at=1956&view=westland',
  live: 'https://example.org/en/?at=1956&view=westland&embed',
  script: 'https://example.org/embed.js',
  picture: { url: 'https://news.example/map.png', width: 1280, height: 960 },
  alt: 'Map of the "isles" <both>',
  caption: 'Both isles.',
  credit: 'Isles of Alda · CC BY 4.0',
  see: 'Open the map',
  press: 'Show the live map',
  atOnce: false,
}

test('a snippet has picture, alternative text, caption, credit and link, and its words cannot become markup', () => {
  const html = figureMarkup(figure)
  expect(html).toContain('alt="Map of the &quot;isles&quot; &lt;both&gt;"')
  expect(html).toContain('<a href="https://example.org/en/?at=1956&amp;view=westland">')
  expect(html).toContain('<figcaption>Both isles.')
  expect(html).toContain('Isles of Alda')
  expect(html.endsWith('<script async src="https://example.org/embed.js"></script>')).toBe(true)
  expect(html).not.toContain('data-map-at-once')
  expect(figureMarkup({ ...figure, atOnce: true, direction: 'rtl' })).toMatch(/^<figure lang="en" dir="rtl" .* data-map-at-once>/)
})

test.each([
  ['https://example.org/en/', 'https://example.org/en/?embed'],
  ['https://example.org/en/?at=1956', 'https://example.org/en/?at=1956&embed'],
  ['https://example.org/en/#map=8/44/146', 'https://example.org/en/?embed#map=8/44/146'],
])('%s in embed form', (page, live) => {
  expect(embedAddress(page)).toBe(live)
  expect(embedAddress(live)).toBe(live)
  expect([page, live].map((address) => isInEmbedForm(address.split('#')[0] ?? ''))).toEqual([false, true])
  expect(['?EMBED', '?at=1956&Embed=1', '?embedded', '?at=embed'].map(isInEmbedForm)).toEqual([true, true, false, false])
})

test('an oEmbed document says what the format asks for', () => {
  const said: unknown = JSON.parse(
    oEmbedOf({ title: 'Tamm "isle"', site: 'Isles', siteUrl: 'https://example.org/', address: 'en/places/tamm/' }),
  )
  expect(said).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Tamm "isle"',
    provider_name: 'Isles',
    provider_url: 'https://example.org/',
  })
  expect(said).toMatchObject({ width: expect.any(Number), height: expect.any(Number) })
  expect(said).toHaveProperty(
    'html',
    expect.stringContaining('src="https://example.org/en/places/tamm/?embed" title="Tamm &quot;isle&quot;"'),
  )
})

test('a side of a picture is a number within what a browser can draw', () => {
  expect(sideOf('800', 100)).toBe(800)
  expect(sideOf('1', 100)).toBe(limits.least)
  expect(sideOf('99999', 100)).toBe(limits.most)
  expect(sideOf('', 640)).toBe(640)
})

test('an oEmbed document names the preview picture with its size, where the page has one', () => {
  const page = { title: 'Tamm', site: 'Isles', siteUrl: 'https://example.org/', address: 'en/places/tamm/' }
  expect(JSON.parse(oEmbedOf({ ...page, picture: 'previews/1.png' }))).toMatchObject({
    thumbnail_url: 'https://example.org/previews/1.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
  expect(oEmbedOf(page)).not.toContain('thumbnail')
})

test.each([
  [' news.example/map.png ', 'https://news.example/map.png'],
  ['новости.рф/карта.png', 'https://новости.рф/карта.png'],
  ['localhost.example:8080/map.png', 'https://localhost.example:8080/map.png'],
  ['http://news.example/map.png', 'http://news.example/map.png'],
  ['//news.example/map.png', '//news.example/map.png'],
  ['/pictures/map.png', '/pictures/map.png'],
  ['pictures/map.png', 'pictures/map.png'],
  ['map.png', 'map.png'],
  ['', ''],
])('the address of a picture typed as “%s” is %s', (typed, meant) => {
  expect(pictureAddress(typed)).toBe(meant)
})
