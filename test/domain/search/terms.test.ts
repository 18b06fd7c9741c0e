import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOfUnspaced, termsOf } from '../../../src/domain/search/terms'

test('words stand whole, and what has no blanks is cut into pairs of neighbours', () => {
  expect(termsOf('Joint Declaration of 1956')).toEqual(['joint', 'declaration', 'of', '1956'])
  expect(termsOf('共同宣言')).toEqual(['共同', '同宣', '宣言'])
  expect(termsOf('1956年の宣言')).toEqual(['1956', '年の', 'の宣', '宣言'])
  expect(termsOf('島')).toEqual(['島'])
  expect(termsOf('ソ連 USSR')).toEqual(['そ連', 'ussr'])
  expect(termsOf('')).toEqual([])
})

test('a part of a text without blanks has only terms that the whole has, wherever it is cut', () => {
  const text = fc.stringMatching(/^[一-龯ぁ-んァ-ヶ]{2,12}$/)
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
      const start = from % (whole.length - 1)
      const part = whole.slice(start, start + 2 + (length % whole.length))
      expect(termsOf(whole)).toEqual(expect.arrayContaining([...termsOf(part)]))
    }),
  )
})

test('a term knows whether its script parts words', () => {
  expect(['共同', 'そ', 'word', 'слово', '1956'].map(isOfUnspaced)).toEqual([true, true, false, false, false])
})
