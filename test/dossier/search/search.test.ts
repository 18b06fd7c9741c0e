import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { searcherOf } from '../../../src/search/searcher'
import type { SearchEntry } from '../../../src/domain/search/searchFile'
import { interfaceLanguages } from '../../../src/generator/languages/interfaceLanguages'
import { siteLanguages } from '../../../src/generator/languages/siteLanguages'
import { nameIndex } from '../../../src/generator/search/nameIndex'
import { searchFile } from '../../../src/generator/search/searchFile'
import { compiledDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { translatorOf } from '../../i18n/translators'
import { searches } from './searches'

const file = searchFile(
  languages.map((language) => {
    const { otherDate } = interfaceLanguages.get(language) ?? {}
    return { compiled: compiledDossier(language), t: translatorOf(language), ...(otherDate && { otherDate }) }
  }),
  languages.flatMap((language) => interfaceLanguages.get(language)?.keyboard ?? []),
)
const search = await searcherOf(file)
const keyOf = ({ to, anchor }: SearchEntry) => `${to.kind}:${to.id}${anchor ? `#${anchor}` : ''}`

test('of 120 searches, 40 a language, at least 112 find first what was meant', () => {
  const asked = Object.entries(searches).flatMap(([language, meant]) =>
    Object.entries(meant).map(([query, key]) => ({ language, query, key })),
  )
  const wrong = asked.flatMap(({ query, key }) => {
    const found = search(query).entries.slice(0, 3).map(keyOf)
    return found[0] === key ? [] : [`${query} → ${found.join(' ')}, not ${key}`]
  })
  console.log(
    `${asked.length - wrong.length} of ${asked.length} searches find first what was meant${wrong.map((line) => `\n  ${line}`).join('')}`,
  )
  for (const language of languages) expect(asked.filter((one) => one.language === language)).toHaveLength(40)
  expect(wrong.length).toBeLessThanOrEqual(8)
})

test('what is meant by each search is there', () => {
  const known = new Set(file.entries.map(keyOf))
  const meant = Object.values(searches).flatMap((ofLanguage) => Object.values(ofLanguage))
  expect(meant.filter((key) => !known.has(key))).toEqual([])
})

test('the file of the search, of all languages together, is at most 150 kB brotli', () => {
  expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThanOrEqual(150_000)
})

test('everything that is called something is found by it, and arguments and sentences of the report are found', () => {
  const lost = file.entries.filter((entry) => entry.names[0] !== undefined && !search(entry.names[0]).entries.includes(entry))
  expect(lost.map(keyOf)).toEqual([])
  expect(file.entries.filter(({ to, anchor }) => to.kind === 'position' && anchor).length).toBeGreaterThan(30)
  expect(file.entries.filter(({ to, anchor }) => to.kind === 'paragraph' && anchor).length).toBeGreaterThan(8)
})

test.each(siteLanguages(languages, new Map()))(
  'the index of names in $words.language has nearly every entry under a letter or a syllable',
  ({ words, indexed }) => {
    const { groups } = nameIndex(compiledDossier(words.language), indexed, words.locale)
    const headings = groups.map(({ heading }) => heading)
    expect(new Set(headings).size).toBe(headings.length)
    // A title that begins with a character of which the language knows no reading stands at the end: few may.
    const unread = groups.filter(({ heading }) => !/^\p{L}$|^0–9$|^数字$|^英字$/u.test(heading)).flatMap(({ entries }) => entries)
    if (unread.length > 0) console.log(`without a reading: ${unread.map(({ name }) => name).join(', ')}`)
    expect(unread.length).toBeLessThan(groups.flatMap(({ entries }) => entries).length / 50)
  },
)

test('names are found as they were written before 1946, and events by the years of eras', () => {
  const first = (query: string) => search(query).entries.slice(0, 1).map(keyOf).join()
  expect(['擇捉', '國後', '齒舞', '國後嶋'].map(first)).toEqual(['place:etorofu', 'place:kunashiri', 'place:habomai', 'place:kunashiri'])
  expect(first('昭和31年10月19日')).toBe('event:joint-declaration-1956')
  expect(first('昭和31年')).toBe('event:joint-declaration-1956')
  expect(['昭和20年8月', '平成10年', '明治8年'].map(first)).toEqual([
    expect.stringMatching(/^event:.*1945$/),
    expect.stringMatching(/^event:.*1998$/),
    'event:saint-petersburg-treaty-1875',
  ])
})

test('years are found in Han numerals, with their unit, and ten of them at once', () => {
  const first = (query: string) => search(query).entries.slice(0, 1).map(keyOf).join()
  expect(['一九五六年', '昭和三十一年', '千九百五十六年十月十九日', '1956年'].map(first)).toEqual(
    Array(4).fill('event:joint-declaration-1956'),
  )
  const fifties = file.entries.filter(({ to }) => to.kind === 'event' && /-195\d$/.test(to.id))
  expect(fifties.length).toBeGreaterThan(10)
  for (const query of ['1950s', '1950年代', '1950-е', '1950-е годы']) {
    expect(
      search(query)
        .entries.slice(0, fifties.length)
        .filter((entry) => fifties.includes(entry)).length,
      query,
    ).toBe(fifties.length)
  }
})

test('what a reader asks in another word than its title is found', () => {
  const first = (query: string) => search(query).entries.slice(0, 1).map(keyOf).join()
  expect(['ww2', 'WWII', '第二次世界大戦', 'вторая мировая война'].map(first)).toEqual(
    Array(4).fill('event:soviet-declaration-of-war-1945'),
  )
  expect(['population', '人口', 'население'].map(first)).toEqual(Array(3).fill('question:how-the-residents-live'))
  expect(['icj', 'army', '行き方', 'опросы'].map(first)).toEqual([
    'question:why-not-the-international-court',
    'question:soldiers-and-weapons',
    'question:can-a-tourist-go',
    'question:what-people-think',
  ])
})
