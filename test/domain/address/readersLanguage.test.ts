import { expect, test } from 'vitest'
import { readersLanguage } from '../../../src/domain/address/readersLanguage'

const languages = ['en', 'pt', 'zh-Hant']

test.each([
  [['de', 'pt-BR', 'en'], 'pt', 'the first that there is, with a country or without'],
  [['zh-Hant-TW'], 'zh-Hant', 'a tag of more parts'],
  [['zh'], 'en', 'what is asked for is less than what there is'],
  [['PT'], 'pt', 'capital letters'],
  [['english'], 'en', 'a tag that only begins alike'],
  [['enx', 'pt'], 'pt', 'another that only begins alike'],
  [[], 'en', 'no wish'],
])('%j is led to %s: %s', (asked, expected) => {
  expect(readersLanguage(asked, languages)).toBe(expected)
})

test('a site of no language has none', () => {
  expect(readersLanguage(['en'], [])).toBeUndefined()
})
