import { expect, test } from 'vitest'
import { articleName } from '../../../src/reader/instrument/articleName'
import { translatorOf } from '../../i18n/translators'
import { renderReader } from '../renderReader'

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

test('the 1956 declaration has paragraphs and the treaty of San Francisco articles, on their pages and where they are cited', async () => {
  expect(await renderReader({ address: 'en/instruments/treaty-joint-declaration-1956/' })).toContain('<h3>Paragraph 9</h3>')
  expect(await renderReader({ address: 'ru/instruments/treaty-san-francisco-1951/' })).toContain('<h3>Статья 2(c)</h3>')
  const japan = (await renderReader({ address: 'ru/positions/japan/' })).replaceAll('<!-- -->', '').replaceAll('\u00a0', ' ')
  expect(japan).toContain('Совместная декларация СССР и Японии</a>, пункт 9')
  const line = (await renderReader({ address: 'ja/lines/claimed-declaration-1956-line/' }))
    .replaceAll('<!-- -->', '')
    .replaceAll('\u00a0', ' ')
  expect(line).toMatch(/日ソ共同宣言<\/a>、第9項/)
})
