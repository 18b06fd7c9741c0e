import { expect, test } from 'vitest'
import { smallDossier } from '../fixtures/smallDossier'
import { dayFrom } from '../fixtures/dossiers'
import type { MessageKey } from '../../src/i18n/messages'
import { listNoun, partyNoun, placeNoun, stateNoun, stateOverNoun } from '../../src/i18n/nouns'
import { partyId } from '../../src/generator/dossier/compile/ids'
import { translatorOf } from './translators'

const en = translatorOf('en')
const ja = translatorOf('ja')
const ru = translatorOf('ru')

test('a Russian count takes the form of its last digits', () => {
  const counted = [1, 2, 5, 11, 21, 22, 112].map((n) => ru('countEvents', { n }))
  expect(counted).toEqual(['1 событие', '2 события', '5 событий', '11 событий', '21 событие', '22 события', '112 событий'])
})

test('English has one and many, Japanese one form', () => {
  expect([1, 2, 0].map((n) => en('countEvents', { n }))).toEqual(['1 event', '2 events', '0 events'])
  expect([1, 21].map((n) => ja('countEvents', { n }))).toEqual(['出来事 1件', '出来事 21件'])
})

test('numbers are written as the language writes them', () => {
  expect([en, ja, ru].map((t) => t.number(17291))).toEqual(['17,291', '17,291', '17\u00a0291'])
})

test('a Russian parameter stands in the case its ending asks for', () => {
  const shikotan = { text: 'Шикотан', cases: { acc: 'Шикотан', ins: 'Шикотаном' } }
  expect(ru('sentenceAdministers', { holder: partyNoun(ru, 'russia'), place: shikotan })).toBe('Россия управляет Шикотаном.')
  expect(ru('placeCaseOf', { holder: partyNoun(ru, 'japan') })).toBe('Доводы Японии')
})

test('a name without cases stands as it is', () => {
  expect(ru('sentenceAdministers', { holder: { text: 'Россия' }, place: { text: 'Urup' } })).toBe('Россия управляет Urup.')
})

test('a Russian verb agrees with who does it', () => {
  expect(ru('factAdministered', { holder: partyNoun(ru, 'united-states') })).toBe('управляют США')
  expect(ru('factAdministered', { holder: partyNoun(ru, 'japan+russia') })).toBe('управляют Япония и Россия')
})

test('a party has one name alone and another inside a sentence', () => {
  expect(partyNoun(en, 'soviet-union')).toMatchObject({ text: 'the Soviet Union', label: 'Soviet Union' })
  expect(partyNoun(ru, 'ainu')).toMatchObject({ text: 'айны', label: 'Айны' })
  expect(en('party.soviet-union')).toBe('Soviet Union')
})

test('a group of islands takes its article inside a sentence only', () => {
  const [isles, east] = smallDossier().places
  if (!isles || !east) throw new Error('the fixture has no places')
  expect(placeNoun(en, isles)).toMatchObject({ text: 'the Isles', label: 'Isles' })
  expect(placeNoun(en, east).text).toBe('East')
})

test('a list joins names and declines them together', () => {
  const names = ['japan', 'russia', 'united-states'].map((id) => partyNoun(ru, id))
  expect(listNoun(ru, names.slice(0, 2))).toMatchObject({ text: 'Япония и Россия', cases: { ins: 'Японией и Россией', agree: 'pl' } })
  expect(listNoun(ru, names).cases?.gen).toBe('Японии, России и США')
  expect(
    listNoun(
      en,
      ['a', 'b', 'c'].map((text) => ({ text })),
    ).text,
  ).toBe('a, b and c')
  expect(
    listNoun(
      ja,
      ['色丹島', '歯舞群島'].map((text) => ({ text })),
    ).text,
  ).toBe('色丹島と歯舞群島')
})

test('a state bears the name of its day, and a party its own where that name changed', () => {
  const dossier = smallDossier()
  const ost = partyId('ost')
  expect(stateNoun(en, dossier, ost, dayFrom('1929-12-31')).text).toBe('Ost')
  expect(stateNoun(en, dossier, ost, dayFrom('1930-01-01'))).toMatchObject({ text: 'the Republic of Ost', label: 'Republic of Ost' })
  expect(stateOverNoun(dossier.language === 'en' ? en : ru, dossier, ost, dayFrom('1900-01-01'), dayFrom('1930-01-01')).text).toBe('Ost')
  expect(stateOverNoun(en, dossier, ost, dayFrom('1900-01-01'), null).text).toBe('ost')
})

test('a parameter that was not given is a mistake of the code', () => {
  const withoutParameters = (key: MessageKey) => en(key)
  expect(() => withoutParameters('sentenceAllDisputed')).toThrow('sentenceAllDisputed asks for {holder}')
})

test('words are asked for before a key is made from an id', () => {
  expect(en.has('party.japan')).toBe(true)
  expect(en.has('party.atlantis')).toBe(false)
  expect(en.has('toString')).toBe(false)
})
