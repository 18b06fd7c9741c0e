import { expect, test } from 'vitest'
import { smallDossier } from '../fixtures/smallDossier'
import { dayFrom } from '../fixtures/dossiers'
import type { Dossier } from '../../src/domain/content/dossier'
import type { MessageKey } from '../../src/i18n/messages'
import { listNoun, partyNoun, placeNoun, stateNoun, stateOverNoun } from '../../src/i18n/nouns'
import { partyId } from '../../src/generator/dossier/compile/ids'
import { translatorOf } from './translators'

const en = translatorOf('en')
const ja = translatorOf('ja')
const ru = translatorOf('ru')

/** Made-up parties as a Russian dossier names them. */
const dossier: Pick<Dossier, 'bodies'> = {
  bodies: {
    ost: {
      text: 'Остия',
      cases: { nom: 'Остия', gen: 'Остии', dat: 'Остии', acc: 'Остию', ins: 'Остией', prep: 'Остии', agree: 'fem' },
    },
    vest: {
      text: 'Вестия',
      cases: { nom: 'Вестия', gen: 'Вестии', dat: 'Вестии', acc: 'Вестию', ins: 'Вестией', prep: 'Вестии', agree: 'fem' },
    },
    isles: {
      text: 'острова',
      cases: { nom: 'острова', gen: 'островов', dat: 'островам', acc: 'острова', ins: 'островами', prep: 'островах', agree: 'pl' },
    },
    union: { text: 'the Union', label: 'Union' },
  },
}

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
  const island = { text: 'Риф', cases: { acc: 'Риф', ins: 'Рифом' } }
  expect(ru('sentenceAdministers', { holder: partyNoun(ru, dossier, 'ost'), place: island })).toBe('Остия управляет Рифом.')
  expect(ru('placeCaseOf', { holder: partyNoun(ru, dossier, 'ost') })).toBe('Доводы Остии')
})

test('a name without cases stands as it is', () => {
  expect(ru('sentenceAdministers', { holder: { text: 'Остия' }, place: { text: 'Reef' } })).toBe('Остия управляет Reef.')
})

test('a Russian verb agrees with who does it', () => {
  expect(ru('factAdministered', { holder: partyNoun(ru, dossier, 'isles') })).toBe('управляют острова')
  expect(ru('factAdministered', { holder: partyNoun(ru, dossier, 'ost+vest') })).toBe('управляют Остия и Вестия')
})

test('a party has one name alone and another inside a sentence', () => {
  expect(partyNoun(en, dossier, 'union')).toMatchObject({ text: 'the Union', label: 'Union' })
  expect(partyNoun(ru, dossier, 'isles')).toMatchObject({ text: 'острова', label: 'Острова' })
})

test('a group of islands takes its article inside a sentence only', () => {
  const [isles, east] = smallDossier().places
  if (!isles || !east) throw new Error('the fixture has no places')
  expect(placeNoun(en, isles)).toMatchObject({ text: 'the Isles', label: 'Isles' })
  expect(placeNoun(en, east).text).toBe('East')
})

test('a list joins names and declines them together', () => {
  const names = ['ost', 'vest', 'isles'].map((id) => partyNoun(ru, dossier, id))
  expect(listNoun(ru, names.slice(0, 2))).toMatchObject({ text: 'Остия и Вестия', cases: { ins: 'Остией и Вестией', agree: 'pl' } })
  expect(listNoun(ru, names).cases?.gen).toBe('Остии, Вестии и островов')
  expect(
    listNoun(
      en,
      ['a', 'b', 'c'].map((text) => ({ text })),
    ).text,
  ).toBe('a, b and c')
  expect(
    listNoun(
      ja,
      ['東島', '西島'].map((text) => ({ text })),
    ).text,
  ).toBe('東島と西島')
})

test('a state bears the name of its day, and a party its own where that name changed', () => {
  const small = smallDossier()
  const ost = partyId('ost')
  expect(stateNoun(en, small, ost, dayFrom('1929-12-31')).text).toBe('Ost')
  expect(stateNoun(en, small, ost, dayFrom('1930-01-01'))).toMatchObject({ text: 'the Republic of Ost', label: 'Republic of Ost' })
  expect(stateOverNoun(en, small, ost, dayFrom('1900-01-01'), dayFrom('1930-01-01')).text).toBe('Ost')
  expect(stateOverNoun(en, small, ost, dayFrom('1900-01-01'), null).text).toBe('Ost')
})

test('a parameter that was not given is a mistake of the code', () => {
  const withoutParameters = (key: MessageKey) => en(key)
  expect(() => withoutParameters('sentenceAllDisputed')).toThrow('sentenceAllDisputed asks for {holder}')
})

test('words are asked for before a key is made from an id', () => {
  expect(en.has('eventKind.war')).toBe(true)
  expect(en.has('eventKind.feast')).toBe(false)
  expect(en.has('toString')).toBe(false)
})
