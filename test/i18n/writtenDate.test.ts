import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/time/day'
import { formatAsked, formatDay } from '../../src/i18n/dates'
import { readWrittenDate } from '../../src/i18n/writtenDate'
import { languages } from '../fixtures/languages'
import { translatorOf } from './translators'

const t = translatorOf('en')
const read = (text: string) => readWrittenDate(t, text)?.text ?? null

test('a date is read as people write it, in figures of either width', () => {
  for (const text of [
    '1947-01-01',
    '１９４７－０１－０１',
    '1.1.1947',
    '1/1/1947',
    '1947/1/1',
    '1947年1月1日',
    '1 January 1947',
    'Jan 1, 1947',
    ' 1 jan 1947.',
  ])
    expect(read(text), text).toBe('1947-01-01')
  expect(['1947', '１９４７年', '1947-10', '10.1947', 'October 1947', '1947年10月'].map(read)).toEqual([
    '1947',
    '1947',
    '1947-10',
    '1947-10',
    '1947-10',
    '1947-10',
  ])
})

test('a year is read by the eras of the language, and in Han numerals', () => {
  const readJa = (text: string) => readWrittenDate(translatorOf('ja'), text)?.text ?? null
  expect(['昭和31年10月19日', '昭和三十一年十月十九日', '昭和 31', '令和元年', '明治8年5月', '一九五六年'].map(readJa)).toEqual([
    '1956-10-19',
    '1956-10-19',
    '1956',
    '2019',
    '1875-05',
    '1956',
  ])
  expect(read('AD 1956')).toBe('1956')
})

test('what is no date of the calendar is none', () => {
  for (const text of [
    '',
    'soon',
    '30 February 1947',
    '13/13/1947',
    '1 2 3 1947',
    '47',
    '1 2 January 1947',
    '2 foo 1945',
    '2 IX 1945',
    '2.IX.1945',
    '3 октября 1956',
  ])
    expect(read(text), text).toBeNull()
})

test('every language reads the dates that it writes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.integer({ min: -40_000, max: 30_000 }), (language, number) => {
      const day = number as Day
      const words = translatorOf(language)
      expect(readWrittenDate(words, formatDay(words, day))?.day).toBe(day)
      const month = readWrittenDate(words, formatAsked(words, { day, precision: 'month' }))
      expect(month?.text.length).toBe(7)
    }),
  )
})
