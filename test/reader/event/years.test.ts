import { expect, test } from 'vitest'
import type { EventEntry } from '../../../src/domain/content/event'
import { compileDate } from '../../../src/generator/dossier/compile/date'
import { lineOfReading, partAt, yearsOf } from '../../../src/reader/event/years'
import { wholeOtherDispute } from '../../fixtures/otherDispute'

const [some] = wholeOtherDispute('en').compiled.core.events
const inYears = (...years: readonly number[]): readonly EventEntry[] =>
  some ? years.map((year) => ({ ...some, date: compileDate(String(year)) })) : []

test('each year stands once, as full as it has events, and apart after many that have none', () => {
  const years = yearsOf(inYears(1900, 1901, 1901, 1930, ...Array<number>(40).fill(1931)))
  expect(years.map(({ year }) => year)).toEqual([1900, 1901, 1930, 1931])
  expect(years.map(({ fullness }) => fullness)).toEqual([1, 2, 1, 5])
  expect(years.map(({ isApart }) => isApart)).toEqual([false, false, true, false])
})

test('one reads just below what is covered, and at the end of a page at its foot', () => {
  const page = { height: 5000, window: 800, covered: 100 }
  expect(lineOfReading({ ...page, top: 0 })).toBe(100)
  expect(lineOfReading({ ...page, top: 3400 })).toBe(100)
  expect(lineOfReading({ ...page, top: 3800 })).toBe(450)
  expect(lineOfReading({ ...page, top: 4200 })).toBe(800)
})

test('the part that is read is the last that begins above the line, and the first where none does', () => {
  expect([-5, 0, 99, 100, 101, 5000].map((line) => partAt([0, 50, 100, 900], line))).toEqual([0, 0, 1, 2, 2, 3])
  expect(partAt([50, 90], 10)).toBe(0)
})
