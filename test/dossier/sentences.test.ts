import { expect, test } from 'vitest'
import { partyId, placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { stateAt } from '../../src/domain/control'
import { languages } from '../fixtures/languages'
import type { View } from '../../src/domain/content/ids'
import { announceEvent, announcePlace, bandText, islandLabel, mapSentence, tip } from '../../src/i18n/sentences'
import { dayFrom, realDossier } from '../fixtures/dossiers'
import { translatorOf } from '../i18n/translators'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** The title of the map in the three languages. */
function titles(date: string, { view = 'control', place }: { readonly view?: string; readonly place?: string } = {}) {
  const shown: View = view === 'control' ? view : positionId(view)
  const subject = place === undefined ? null : ({ kind: 'place', id: placeId(place) } as const)
  return languages.map((language) => plain(mapSentence(translatorOf(language), realDossier(language), shown, dayFrom(date), subject)))
}

const state = (place: string, date: string) => stateAt(realDossier(), placeId(place), dayFrom(date))
const en = translatorOf('en')

test('today the title says who administers the four and who claims them', () => {
  expect(titles('2026-01-01')).toEqual([
    'Russia administers all four islands. Japan claims them.',
    '四島はいずれもロシアが統治している。日本が領有権を主張している。',
    'Россия управляет всеми четырьмя островами. На них претендует Япония.',
  ])
})

test('states bear the name of their day, and a sentence begins with a capital', () => {
  expect(titles('1956-10-19')[0]).toBe('The Soviet Union administers all four islands. Japan claims them.')
  expect(titles('1956-10-19')[2]).toBe('Советский Союз управляет всеми четырьмя островами. На них претендует Япония.')
})

test('before 1855 the title says that no border was agreed', () => {
  expect(titles('1855-02-06')[0]).toBe('Before 7 February 1855 there was no agreed border here.')
})

test('the changes of 1855, 1875 and 1905 are told apart', () => {
  expect(titles('1855-02-07')[0]).toBe(
    'Japan administers all four islands. Russia administers the Northern Kurils and the Central Kurils. Sakhalin is left undivided between Japan and Russia.',
  )
  expect(titles('1875-08-22')[0]).toBe('Japan administers all four islands. Russia administers Southern Sakhalin.')
  expect(titles('1905-10-14')[0]).toBe('Japan administers all four islands. No other state claims them.')
})

test('in late summer 1945 the title names what is changing hands', () => {
  expect(titles('1945-08-18')[0]).toBe(
    'Japan administers all four islands. Control is changing hands: Southern Sakhalin and the Northern Kurils.',
  )
  expect(titles('1945-08-28')).toEqual([
    'Of the four islands, Japan administers three. The Soviet Union administers Etorofu (Iturup). Control is changing hands: the Central Kurils.',
    '四島のうち三島を日本が統治している。択捉島（イトゥルップ島）はソ連が統治している。中千島では支配が移りつつある。',
    'Из четырёх островов Япония управляет тремя. Советский Союз управляет Итурупом (Эторофу). Идёт смена контроля: Средние Курилы.',
  ])
  expect(titles('1945-09-01')[0]).toBe(
    'Of the four islands, the Soviet Union administers three. Japan administers the Habomai islands (Khabomai).',
  )
})

test('a place that is chosen is spoken of itself', () => {
  expect(titles('2026-01-01', { place: 'shikotan' })).toEqual([
    'Russia administers Shikotan. Japan claims Shikotan.',
    '色丹島はロシアが統治している。日本が色丹島の領有権を主張している。',
    'Россия управляет Шикотаном. На Шикотан претендует Япония.',
  ])
  expect(titles('2026-01-01', { place: 'urup' })[0]).toBe('Russia administers Urup.')
  expect(titles('1850-01-01', { place: 'urup' })[0]).toBe('Before 7 February 1855 there was no agreed border here.')
  expect(titles('1945-08-20', { place: 'shumshu' })[0]).toBe('Control is changing hands: Shumshu (Shumushu).')
  expect(titles('1870-01-01', { place: 'south-sakhalin' })[0]).toBe(
    'Southern Sakhalin (Karafuto) is left undivided between Japan and Russia.',
  )
})

test('a place without a record leaves the title to the four, as does the group of the four', () => {
  expect(titles('2026-01-01', { place: 'moscow' })).toEqual(titles('2026-01-01'))
  expect(titles('2026-01-01', { place: 'northern-territories' })).toEqual(titles('2026-01-01'))
})

test('a group that is claimed in part names what is claimed, and counts what it cannot name', () => {
  expect(titles('2026-01-01', { place: 'lesser-kurils' })[0]).toBe(
    'Russia administers the Lesser Kuril Chain (Shikotan and the Habomai islands). Japan claims the Lesser Kuril Chain.',
  )
  expect(titles('2026-01-01', { place: 'kurils' })[0]).toMatch(
    /^Russia administers the Kuril Islands \([^)]*\)\. Japan claims [^.]*Etorofu \(Iturup\), Kunashiri \(Kunashir\) and Shikotan\.$/,
  )
  expect(titles('1945-08-24', { place: 'north-kurils' })[0]).toBe(
    'Northern Kurils (Northern Chishima): administered by Japan (7 of 10 islands).',
  )
})

test('the titles of the sides’ views have one form, and no side more than a fifth more words than another', () => {
  for (const [i, language] of languages.entries()) {
    const dossier = realDossier(language)
    const own = dossier.positions.filter(({ party }) => party)
    const lengths = own.map(({ id, name, short }) => {
      const title = titles('2026-01-01', { view: id })[i] ?? ''
      expect(title).toContain(name)
      expect(title).toContain(short)
      return title.length
    })
    expect(lengths.length).toBe(dossier.parties.length)
    expect(Math.max(...lengths) / Math.min(...lengths), language).toBeLessThanOrEqual(1.2)
  }
})

test('a position’s map says what its holder states, as its own', () => {
  expect(titles('2026-01-01', { view: 'japan' })).toEqual([
    'Japan’s position: the four islands are Japan’s.',
    '日本の立場：四島はいずれも日本の領土。',
    'Позиция Японии: четыре острова — японские.',
  ])
  expect(titles('2026-01-01', { view: 'declaration-1956' })[0]).toMatch(
    /To be transferred after a peace treaty: Shikotan and the Habomai islands \(Khabomai\)\.$/,
  )
})

test('a position that says nothing yet says so', () => {
  expect(titles('1850-01-01', { view: 'japan' })[0]).toBe('Japan: nothing is recorded for this date; the map shows who administered.')
  expect(titles('1956-12-11', { view: 'declaration-1956' })[0]).toMatch(
    /: nothing is recorded for this date; the map shows who administered\.$/,
  )
})

test.each(languages)('in %s the name of a control starts with the first name of its place', (language) => {
  const dossier = realDossier(language)
  for (const place of dossier.places) {
    const label = islandLabel(translatorOf(language), dossier, stateAt(dossier, place.id, dayFrom('2026-01-01')))
    expect(label.startsWith(place.name), label).toBe(true)
  }
})

test('a label says both names, who administers and who claims', () => {
  expect(islandLabel(en, realDossier(), state('etorofu', '2026-01-01'))).toBe('Etorofu, Iturup: administered by Russia; claimed by Japan')
  expect(tip(en, realDossier(), state('etorofu', '2026-01-01'), partyId('russia'))).toMatch(/^Iturup: /)
  expect(islandLabel(en, realDossier(), state('shumshu', '1945-08-20'))).toContain('control changing hands during fighting')
})

test('a tip is one line', () => {
  expect(tip(en, realDossier(), state('shikotan', '2026-01-01'))).toBe('Shikotan: Russia administers, Japan claims')
  expect(tip(en, realDossier(), state('urup', '2026-01-01'))).toBe('Urup: administered by Russia')
})

test('a bar says its days as surely as the record, and a party whose state changed its name by the party’s', () => {
  const bar = (place: string, from: string, to: string | null) =>
    bandText(en, realDossier(), state(place, from), dayFrom(from), to === null ? null : dayFrom(to))
  expect(bar('etorofu', '1855-02-07', '1945-08-28')).toBe('Etorofu, 7 February 1855 – 28 August 1945: administered by Japan')
  expect(bar('suisho', '1945-09-03', '1946-02-02')).toBe(
    'Suisho, around 3 September 1945 – 2 February 1946: administered by the Soviet Union; claimed by Japan',
  )
  expect(bar('etorofu', '1946-02-02', null)).toBe('Etorofu, 2 February 1946 – today: administered by Russia; claimed by Japan')
})

test('what the live region says is one sentence', () => {
  const day = dayFrom('2026-01-01')
  expect(announcePlace(en, realDossier(), state('shikotan', '2026-01-01'), { by: 'today', day })).toBe(
    'Shikotan selected, today: administered by Russia; claimed by Japan.',
  )
  const event = realDossier().events.find(({ id }) => id === 'joint-declaration-1956')
  if (!event) throw new Error('the declaration is missing')
  expect(announceEvent(en, event)).toBe(`${event.title}, 19 October 1956.`)
})
