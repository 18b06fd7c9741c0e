import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type YearLabel, yearLabels, yearLabelsToEnd } from '../../../src/reader/figures/yearLabels'

/** Of four figures at 11 px, no narrower than any of our fonts sets them. */
const width = 26

function box({ at, anchor }: YearLabel): readonly [number, number] {
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
  return [left, left + width]
}

const somewhere = fc
  .uniqueArray(fc.record({ year: fc.integer({ min: 1800, max: 2026 }), at: fc.double({ min: 0, max: 312, noNaN: true }) }), {
    selector: ({ year }) => year,
    minLength: 1,
  })
  .map((years) => years.toSorted((a, b) => a.at - b.at))

test.each([
  ['with room to a given end', yearLabels, 260],
  ['with the last at the end', yearLabelsToEnd, 312],
])('years never touch, %s', (_, labelsOf, end) => {
  fc.assert(
    fc.property(somewhere, (years) => {
      const boxes = labelsOf(years, end).map(box)
      for (const [i, [left, right]] of boxes.entries()) {
        expect(left).toBeGreaterThan(boxes[i - 1]?.[1] ?? -1)
        expect(right).toBeLessThanOrEqual(end)
      }
    }),
  )
})

test('two years close together have one label, and the first stays', () => {
  expect(
    yearLabels(
      [
        { year: 1855, at: 0 },
        { year: 1875, at: 36 },
        { year: 1945, at: 160 },
      ],
      280,
    ).map(({ year }) => year),
  ).toEqual([1855, 1945])
})
