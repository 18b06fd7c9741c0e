import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileDate, compileEnd, dateTrouble } from '../../../src/generator/dossier/compile/date'
import { calendar, isoDay } from '../../../src/domain/time/day'
import { distantFuture, distantPast } from '../../../src/domain/time/edtf'

const days = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a day compiles to itself', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = compileDate(day)
      expect([isoDay(date.first), isoDay(date.last), date.precision]).toEqual([day, day, 'day'])
    }),
  )
})

test('a month and a year compile to all their days', () => {
  fc.assert(
    fc.property(days, (day) => {
      const month = compileDate(day.slice(0, 7))
      const year = compileDate(day.slice(0, 4))
      expect([calendar(month.first).day, calendar((month.last + 1) as typeof month.last).day, month.precision]).toEqual([1, 1, 'month'])
      expect([isoDay(year.first).slice(4), isoDay(year.last).slice(4), year.precision]).toEqual(['-01-01', '-12-31', 'year'])
    }),
  )
})

test('an interval runs from the first day of its start to the last of its end', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [from = '', to = ''] = [one, other].toSorted()
      const span = compileDate(`${from}/${to}`)
      expect([isoDay(span.first), isoDay(span.last), span.ends?.length]).toEqual([from, to, 2])
    }),
  )
})

test('an open end reaches to the distant past or future', () => {
  expect(compileDate('../1643').first).toBe(distantPast)
  expect(compileDate('../1643').ends?.[0]).toBeNull()
  expect(compileEnd('..', 'past').first).toBe(distantPast)
  expect(compileEnd('..', 'future').last).toBe(distantFuture)
})

test('a qualified date, or an interval with one such end, is uncertain, and no other', () => {
  expect(compileDate('1945-08-26~').uncertain).toBe(true)
  expect(compileDate('1955-06/1956-03~').uncertain).toBe(true)
  expect(compileDate('1956-10-19')).not.toHaveProperty('uncertain')
})

test('what is not on the calendar, no EDTF, or a season is refused in words', () => {
  for (const text of ['1945-02-30', '1956-13', 'yesterday', '2001-21', '19XX', '1950/1940', '../..']) {
    expect(dateTrouble(text)).toContain(text)
  }
  expect(dateTrouble('..')).toBeNull()
})
