import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citeApa, ordinal } from '../../../src/domain/citation/apa'
import { citeBibtex, citeKey, escapeTex } from '../../../src/domain/citation/bibtex'
import { citeChicago } from '../../../src/domain/citation/chicago'
import { americanDate, type Cited, closed, dateParts, leadTitle, oneLine } from '../../../src/domain/citation/cited'
import { citeCslJson } from '../../../src/domain/citation/cslJson'
import { addressInEdition } from '../../../src/domain/citation/editionAddress'
import { citeGost } from '../../../src/domain/citation/gost'
import { citeRis } from '../../../src/domain/citation/ris'
import { citeSist, type SistWords } from '../../../src/domain/citation/sist'
import { citationStyles } from '../../../src/domain/citation/styles'

const page: Cited = {
  title: 'North Island',
  site: 'Isles of Alda',
  language: 'en',
  edition: { number: 3, date: '2026-11-30' },
  url: 'https://example.org/en/places/north-island/?at=1956&edition=3',
  accessed: '2026-12-01',
}
const site: Cited = { ...page, title: null, url: 'https://example.org/en/' }
const unreleased: Cited = { ...page, edition: null }
const words: SistWords = { edition: (n) => `Ed. ${n}`, accessed: (date) => `(accessed ${date})` }

const anyCited: fc.Arbitrary<Cited> = fc.record({
  title: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
  site: fc.string({ minLength: 1, unit: 'grapheme' }),
  language: fc.constantFrom('en', 'ja', 'ru'),
  edition: fc.option(
    fc.record({ number: fc.integer({ min: 1, max: 999 }), date: fc.constantFrom('2026-11-30', '2027-01-05', '2031-12-31') }),
  ),
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  accessed: fc.constantFrom('2026-12-01', '2030-02-28'),
})

test('APA begins with the title, and names edition, date, site and day of retrieval', () => {
  expect(citeApa(page)).toBe(`North Island (3rd ed.). (2026, November 30). Isles of Alda. Retrieved December 1, 2026, from ${page.url}`)
  expect(citeApa(site)).toBe(`Isles of Alda (3rd ed.). (2026, November 30). Retrieved December 1, 2026, from ${site.url}`)
  expect(citeApa(unreleased)).toContain('North Island. (n.d.). Isles of Alda.')
})

test('Chicago puts the title in quotation marks, and single ones inside', () => {
  expect(citeChicago(page)).toBe(`“North Island.” Isles of Alda. Edition 3, November 30, 2026. Accessed December 1, 2026. ${page.url}.`)
  expect(citeChicago(site)).toBe(`Isles of Alda. Edition 3, November 30, 2026. Accessed December 1, 2026. ${site.url}.`)
  expect(citeChicago({ ...unreleased, title: 'The “line” of "1905"' })).toMatch(/^“The ‘line’ of ‘1905’\.” Isles of Alda\. Accessed/)
})

test('GOST describes a page as a part of its site', () => {
  expect(citeGost(page)).toBe(
    `North Island. – Текст : электронный // Isles of Alda : [сайт]. – Изд. 3. – 2026. – URL: ${page.url} (дата обращения: 01.12.2026).`,
  )
  expect(citeGost(site)).toBe(
    `Isles of Alda : [сайт]. – Изд. 3. – 2026. – URL: ${site.url} (дата обращения: 01.12.2026). – Текст : электронный.`,
  )
  expect(citeGost({ ...unreleased, title: 'Ends in a stop.' })).toMatch(
    /^Ends in a stop\. – Текст : электронный \/\/ .* : \[сайт\]\. – URL/,
  )
})

test('SIST 02 has the words of the page’s language', () => {
  expect(citeSist(page, words)).toBe(`“North Island”. Isles of Alda. Ed. 3, 2026-11-30. ${page.url}, (accessed 2026-12-01).`)
  expect(citeSist({ ...site, edition: null }, words)).toBe(`Isles of Alda. ${site.url}, (accessed 2026-12-01).`)
})

test('a title that ends in a mark of its own gets no second', () => {
  expect(citeApa({ ...unreleased, title: 'Whose is it?' })).toMatch(/^Whose is it\? \(n\.d\.\)/)
  expect(closed('誰のものか。')).toBe('誰のものか。')
})

test('English ordinals and dates', () => {
  expect([1, 2, 3, 4, 10, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual('1st 2nd 3rd 4th 10th 11th 12th 13th 21st 102nd 111th'.split(' '))
  expect(americanDate('2026-02-03', 'month-first')).toBe('February 3, 2026')
  expect(americanDate('2026-13-03', 'month-first')).toBe(' 3, 2026')
  expect(dateParts('')).toEqual([0, 1, 1])
})

test('BibTeX, read by another’s parser, says what was cited', () => {
  const [item] = new Cite(citeBibtex(page)).data
  expect(item).toMatchObject({ type: 'webpage', title: 'North Island', URL: page.url, language: 'en', id: citeKey(page) })
  expect(item.issued['date-parts']).toEqual([[2026, 11, 30]])
  expect(item.accessed['date-parts']).toEqual([[2026, 12, 1]])
})

test('BibTeX: whatever the title, braces are balanced and no sign means anything to TeX', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeTex(text)
      const bare = escaped.replace(/\\text\w+\{\}/g, '').replace(/\\[{}&%$#_]/g, '')
      expect(bare).not.toMatch(/[\\{}&%$#_~^]/)
    }),
  )
  fc.assert(
    fc.property(anyCited, (cited) => {
      const entry = citeBibtex(cited).replace(/\\[{}]/g, '')
      expect(entry.split('{').length).toBe(entry.split('}').length)
      expect(entry).toMatch(/^@online\{[\w-]+,\n/)
    }),
  )
})

test('BibTeX: titles of every sign come back as they were', () => {
  const signs = 'a & b % c $ d # e _ f { g } h'
  expect(new Cite(citeBibtex({ ...page, title: signs })).data[0].title).toBe(signs)
})

test('RIS, read by another’s parser, says what was cited', () => {
  const [item] = new Cite(citeRis(page)).data
  expect(item).toMatchObject({ title: 'North Island', URL: page.url })
  expect(item.issued['date-parts']).toEqual([[2026, 11, 30]])
})

test('RIS: whatever the title, every line begins with a tag, and there is one record', () => {
  fc.assert(
    fc.property(anyCited, (cited) => {
      const lines = citeRis(cited).split('\r\n')
      expect(lines.pop()).toBe('')
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
      expect(lines[0]).toBe('TY  - ELEC')
      expect(lines.at(-1)).toBe('ER  - ')
      expect(citeRis(cited).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }),
  )
})

test('CSL-JSON is JSON that says what was cited, and a processor writes it as we do', () => {
  fc.assert(
    fc.property(anyCited, (cited) => {
      const [item] = JSON.parse(citeCslJson(cited))
      expect(item.title).toBe(leadTitle(cited))
      expect(item['container-title']).toBe(cited.title === null ? undefined : oneLine(cited.site))
      expect(item.URL).toBe(cited.url)
    }),
  )
  const processed = new Cite(citeCslJson(unreleased)).format('bibliography', { format: 'text', template: 'apa' }).trim()
  expect(citeApa(unreleased)).toBe(processed)
})

test('every style keeps to one line but those for programs, and names address and day of access', () => {
  fc.assert(
    fc.property(anyCited, (cited) => {
      for (const { cite, file } of citationStyles) if (!file) expect(cite(cited, words)).not.toMatch(/[\r\n]/)
    }),
  )
  for (const { cite } of citationStyles) expect(cite(page, words)).toContain(page.url)
})

test('a key is made of the end of the path and the edition', () => {
  expect(citeKey(page)).toBe('en-places-north-island-ed3'.slice(3))
  expect(citeKey({ ...site, edition: null, url: 'https://example.org/' })).toBe('site')
})

test('an address names its edition once, before the fragment', () => {
  expect(addressInEdition('https://example.org/en/', 2)).toBe('https://example.org/en/?edition=2')
  expect(addressInEdition('https://example.org/en/?at=1956&edition=1&view=x#map=9/1/2', 2)).toBe(
    'https://example.org/en/?at=1956&view=x&edition=2#map=9/1/2',
  )
})
