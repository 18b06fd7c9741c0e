import { expect, test } from 'vitest'
import { articleName } from '../../../src/reader/instrument/articleName'
import { translatorOf } from '../../i18n/translators'

const in3 = (part: Parameters<typeof articleName>[1]) =>
  (['en', 'ja', 'ru'] as const).map((language) => articleName(translatorOf(language), part))

test('a part is cited by what its text is divided into, in each language', () => {
  expect(in3({ article: '9', division: 'article' })).toEqual(['Article 9', '第9条', 'статья 9'])
  expect(in3({ article: '9', division: 'paragraph' })).toEqual(['paragraph 9', '第9項', 'пункт 9'])
})

test('what stands in brackets follows the whole citation', () => {
  expect(in3({ article: '2(c)', division: 'article' })).toEqual(['Article 2(c)', '第2条(c)', 'статья 2(c)'])
  expect(in3({ article: 'I(b)', division: 'paragraph' })).toEqual(['paragraph I(b)', '第I項(b)', 'пункт I(b)'])
})

test('a part with a name of its own keeps it', () => {
  expect(in3({ article: 'preamble' })).toEqual(['preamble', 'preamble', 'preamble'])
})
