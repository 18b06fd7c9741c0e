import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossingOf } from '../../../src/generator/dossier/checks/geometry/crossing'

type Point = readonly [number, number]

/** A ring round a centre, by the distances at equal angles: it never crosses itself. */
const star = (distances: readonly number[]): Point[] => {
  const points = distances.map((distance, index): Point => {
    const angle = (2 * Math.PI * index) / distances.length
    return [distance * Math.cos(angle), distance * Math.sin(angle)]
  })
  return [...points, ...points.slice(0, 1)]
}

test('a ring round a centre does not cross itself, however jagged', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 3, maxLength: 60 }), (distances) => {
      expect(crossingOf(star(distances))).toBeNull()
    }),
  )
})

test('two points of it exchanged make it cross itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), (count) => {
      const ring = star(Array.from({ length: count }, () => 1))
      const [first, second = first, third = first, ...rest] = ring
      if (!first || !second || !third) return
      expect(crossingOf([first, third, second, ...rest])).not.toBeNull()
    }),
  )
})

test('a bow tie crosses itself in its middle', () => {
  expect(
    crossingOf([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]),
  ).toEqual([1, 1])
})
