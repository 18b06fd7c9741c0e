import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, pathOf, ringsOf } from '../../src/cartography/pathData'
import { doubleArea } from '../../src/domain/ring'
import type { Pixel } from '../../src/cartography/projection'

const whole = fc.integer({ min: -20_000, max: 20_000 })
const point = fc.tuple(whole, whole) satisfies fc.Arbitrary<Pixel>
const ring = fc.uniqueArray(point, { minLength: 3, maxLength: 12, selector: String }).filter((points) => doubleArea(points) !== 0)

test('rings of whole pixels, written and read, are the same rings', () => {
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 5 }), (rings) => {
      expect(ringsOf(pathOf(rings))).toEqual(rings)
    }),
  )
})

test('a second ring starts where it should, counted from the start of the first', () => {
  expect(
    pathOf([
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      [
        [20, 5],
        [25, 5],
        [25, -1],
      ],
    ]),
  ).toBe('M0 0l10 0 0 10zm20 5l5 0 0-6z')
})

test('an islet smaller than a pixel becomes the least square instead of nothing', () => {
  expect(
    pathOf([
      [
        [4.1, 4.2],
        [4.3, 4.2],
        [4.2, 4.4],
      ],
    ]),
  ).toBe('M4 4l1 0 0 1-1 0z')
})

test('a point in a hole is not inside', () => {
  const island: Pixel[] = [
    [0, 0],
    [30, 0],
    [30, 30],
    [0, 30],
  ]
  const lake: Pixel[] = [
    [10, 10],
    [20, 10],
    [20, 20],
    [10, 20],
  ]
  expect(contains([island, lake], [5, 5])).toBe(true)
  expect(contains([island, lake], [15, 15])).toBe(false)
  expect(contains([island, lake], [35, 5])).toBe(false)
})

test('path data with another command is refused', () => {
  expect(() => ringsOf('M0 0h5v5z')).toThrow(SyntaxError)
})
