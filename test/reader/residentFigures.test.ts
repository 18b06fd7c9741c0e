import { expect, test } from 'vitest'
import type { Figure, ResidentCount } from '../../src/domain/content/detail'
import { residentFigures } from '../../src/reader/figures/residentFigures'

const source = { id: 'census', title: 'Census', url: null, lang: 'en' }
const figure = (value: number, year?: number): Figure => ({ value, source, ...(year !== undefined && { year }) })
const count = (residents: number, year: number): ResidentCount => ({ residents, year, who: 'all residents', source })
const shown = (population: readonly Figure[], residents: readonly ResidentCount[]) =>
  residentFigures({ population, residents }).map(({ value, year }) => [value, year])

test('the newest figure of residents stands first, whether it is a count or not, and one without a year last', () => {
  expect(shown([figure(7), figure(30, 1990), figure(50, 2020)], [count(10, 1950), count(40, 2010)])).toEqual([
    [50, 2020],
    [40, 2010],
    [30, 1990],
    [7, undefined],
  ])
  expect(shown([figure(50, 2000)], [count(60, 2021)])[0]).toEqual([60, 2021])
})

test('a figure that is a count as well is said once, with who was counted', () => {
  expect(residentFigures({ population: [figure(40, 2010)], residents: [count(40, 2010), count(10, 1950)] })).toEqual([
    { value: 40, year: 2010, note: 'all residents', source },
  ])
  expect(residentFigures({ population: [], residents: [] })).toEqual([])
})
