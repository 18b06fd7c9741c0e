import { expect, test } from 'vitest'
import { belowScope, inLanguage, isPage, languageBelow, valueIn } from '../../../src/loading/offline/keptSite'

const languages = ['en', 'pt-BR']

test('an address is below the root or none of the site’s', () => {
  expect(belowScope('https://site.test/below/en/?at=1956#p1', 'https://site.test/below/')).toBe('en/')
  expect(belowScope('https://site.test/', 'https://site.test/below/')).toBeNull()
})

test('pages are told from files', () => {
  expect(['', 'en/', 'en/places/tamm', 'en/index.html'].map(isPage)).toEqual([true, true, true, true])
  expect(['en/files/events.csv', 'robots.txt', 'en/changes/feed.xml', '404.html'].map(isPage)).toEqual([false, false, false, false])
})

test('the language of an address is its first part, however it is written', () => {
  expect(languageBelow('PT-br/places/', languages)).toBe('pt-BR')
  expect(languageBelow('', languages)).toBeNull()
  expect(languageBelow('atlantis/', languages)).toBeNull()
})

test('the same page in another language', () => {
  expect(inLanguage('pt-BR/places/tamm/', 'en', languages)).toBe('en/places/tamm/')
  expect(inLanguage('', 'en', languages)).toBe('en/')
  expect(inLanguage('atlantis/', 'en', languages)).toBe('en/')
})

test('only the file that was asked for is read', () => {
  expect(valueIn('{"file":"a.json","value":[1]}', 'a.json')).toEqual([1])
  expect(valueIn('{"file":"b.json","value":[1]}', 'a.json')).toBeNull()
  expect(valueIn('{"file":"a.json","val', 'a.json')).toBeNull()
  expect(valueIn('null', 'a.json')).toBeNull()
})
