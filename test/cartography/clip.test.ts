import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipStroke, isWithin, type Rectangle } from '../../src/cartography/clip'
import type { LonLat } from '../../src/domain/distance'

const frame: Rectangle = [0, 0, 10, 10]
const whole = (points: readonly (readonly number[])[]) => points.map(([x = 0, y = 0]) => [Number(x.toFixed(6)), Number(y.toFixed(6))])
const cut = (...stroke: readonly LonLat[]) => clipStroke(stroke, frame).map(whole)

test('of an open line what lies in a frame is kept, in the parts that the frame cuts it into', () => {
  expect(cut([2, 2], [4, 4], [6, 2])).toEqual([
    [
      [2, 2],
      [4, 4],
      [6, 2],
    ],
  ])
  expect(cut([-5, 5], [15, 5])).toEqual([
    [
      [0, 5],
      [10, 5],
    ],
  ])
  expect(cut([5, 5], [5, 20], [8, 20], [8, 5])).toEqual([
    [
      [5, 5],
      [5, 10],
    ],
    [
      [8, 10],
      [8, 5],
    ],
  ])
  // Round a corner, along a side, and far off.
  expect([cut([-3, 2], [2, -3]), cut([11, 2], [11, 8]), cut([50, 50], [60, 60]), cut([5, 5]), cut()]).toEqual([[], [], [], [], []])
})

test('nothing of a line lies outside its frame, and nothing inside is lost', () => {
  const coordinate = fc.integer({ min: -30, max: 40 })
  const point = fc.tuple(coordinate, coordinate)
  const wider: Rectangle = [-1e-9, -1e-9, 10 + 1e-9, 10 + 1e-9]
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (stroke) => {
      const parts = clipStroke(stroke, frame).flat()
      expect(parts.every((one) => isWithin(one, wider))).toBe(true)
      expect(parts).toEqual(expect.arrayContaining(stroke.filter((one) => isWithin(one, frame))))
    }),
  )
})
