import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlaceId } from '../../../src/domain/content/ids'
import { greatest, barsInOrder, roundValues, scaleTo } from '../../../src/reader/figures/bars'

const bar = (place: string, value: number | null) => ({ place: place as PlaceId, value })
const places = (bars: readonly { readonly place: PlaceId }[]) => bars.map(({ place }) => place)

test('bars are as long as their values, to a tenth, and the largest takes the whole width', () => {
  const values = fc.array(fc.double({ min: 0.001, max: 1e5, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(values, (all) => {
      const most = greatest(all.map((value, i) => bar(`${i}`, value)))
      const length = scaleTo(most, 166)
      expect(length(most)).toBe(166)
      for (const value of all) expect(Math.abs(length(value) - (value / most) * 166)).toBeLessThanOrEqual(0.0501)
    }),
  )
})

test('a chart without any value has no length to divide', () => {
  expect(greatest([bar('rock', null)])).toBe(0)
  expect(scaleTo(0, 166)(0)).toBe(0)
})

test('a place without a figure keeps its row, last, in either order', () => {
  const bars = [bar('small', 2), bar('first unknown', null), bar('large', 9), bar('second unknown', null), bar('none', 0)]
  expect(places(barsInOrder(bars, 'largest first'))).toEqual(['large', 'small', 'none', 'first unknown', 'second unknown'])
  expect(places(barsInOrder(bars, 'smallest first'))).toEqual(['none', 'small', 'large', 'first unknown', 'second unknown'])
})

test('an axis has round values from zero on, at most five, that do not pass its end', () => {
  expect(roundValues(3168)).toEqual([0, 1000, 2000, 3000])
  expect(roundValues(45.36)).toEqual([0, 10, 20, 30, 40])
  expect(roundValues(0)).toEqual([0])
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e5, noNaN: true }), (most) => {
      const values = roundValues(most)
      expect(values[0]).toBe(0)
      expect(values.length).toBeGreaterThan(2)
      expect(values.length).toBeLessThanOrEqual(5)
      expect(values.at(-1)).toBeLessThanOrEqual(most)
    }),
  )
})
