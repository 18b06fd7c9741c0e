import { expect, test } from 'vitest'
import { contentSecurityPolicy, type DocumentInput, documentOf, openEnded } from '../../../src/generator/site/document'

const input: DocumentInput = {
  language: 'en',
  direction: 'ltr',
  title: 'Title <one>',
  description: 'Says "what"',
  root: '../',
  address: 'en/',
  builtOn: '2026-11-29',
  early: ['run()'],
  data: 'data/1/',
  assets: { script: 'assets/a.js', styles: ['a.css'], paper: 'p.css', modules: ['b.js'], fonts: [] },
  ahead: [],
  alternates: [],
  html: '<p>page</p>',
}
const page = documentOf(input)

test('a link to a source tells its site nothing about the page it stands on', () => {
  expect(page).toContain('<meta name="referrer" content="no-referrer">')
})

test('the style comes before scripts on a slow line: what runs the page is asked for with low priority', () => {
  expect(page).toContain(' data-entry="a.js" data-modules="b.js"')
  expect(page).not.toContain('<script type="module"')
})

test('no page waits for the style of paper to be drawn', () => {
  expect(page).toContain('<link rel="stylesheet" href="../p.css" media="print">')
})

test('a form of the page may lead to a page of the same site, and nowhere else', () => {
  expect(page).toContain("form-action 'self'")
})

test('words of the page cannot become markup of its head', () => {
  expect(page).toContain('<title>Title &lt;one></title>')
  expect(page).not.toContain('content="Says "what""')
})

test('a reference manager finds title, language, and the day of the edition, and the address where it is known', () => {
  const metaIn = (html: string) =>
    Object.fromEntries([...html.matchAll(/<meta name="citation_(\w+)"[^>]* content="([^"]*)"/g)].map(([, name, said]) => [name, said]))
  expect(metaIn(page)).toEqual({ title: 'Title &lt;one>', language: 'en' })
  const edition = { number: 3, date: '2026-11-30' }
  expect(metaIn(documentOf({ ...input, edition, siteUrl: 'https://example.org/' }))).toEqual({
    title: 'Title &lt;one>',
    language: 'en',
    publication_date: '2026/11/30',
    public_url: 'https://example.org/en/',
  })
  expect(metaIn(documentOf({ ...input, notFound: true }))).toEqual({ title: 'Title &lt;one>' })
})

test.each([
  ['<ul><li>one</li><li class="a">two</li></ul>', '<ul><li>one<li class="a">two</ul>'],
  ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><div><dt>a<dd>b</dd></div></dl>'],
  ['<tr><th>a</th><td>b</td></tr></tbody></table>', '<tr><th>a<td>b</tbody></table>'],
  ['<li>one</li><link>', '<li>one</li><link>'],
])('%s is read the same where the next tag ends what stands before it', (html, short) => {
  expect(openEnded(html)).toBe(short)
})

test('the policy lets a page show pictures that it makes itself, and nothing else from elsewhere', () => {
  const directives = new Map(
    contentSecurityPolicy([])
      .split('; ')
      .map((directive) => [directive.split(' ', 1)[0], directive.split(' ').slice(1).join(' ')]),
  )
  expect(directives.get('img-src')).toBe("'self' blob:")
  directives.delete('img-src')
  expect([...directives.values()].filter((sources) => /blob:|data:|http|\*/.test(sources))).toEqual([])
  expect(directives.get('default-src')).toBe("'none'")
  expect([...directives.keys()]).not.toContain('frame-src')
})

test('a page names its oEmbed document where the site knows its own address, and only there', () => {
  const named = /<link rel="alternate" href="([^"]*)" type="application\/json\+oembed">/
  expect(named.exec(documentOf({ ...input, siteUrl: 'https://example.org/' }))?.[1]).toBe('https://example.org/en/oembed.json')
  expect(page).not.toMatch(named)
  expect(documentOf({ ...input, siteUrl: 'https://example.org/', notFound: true })).not.toMatch(named)
})
