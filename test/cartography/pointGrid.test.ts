import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PointGrid } from '../../src/cartography/pointGrid'

const coordinate = fc.double({ min: -100, max: 100, noNaN: true })

test('the nearest other point is the one that going through all of them finds, within reach', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: coordinate, y: coordinate })), (points) => {
      const grid = new PointGrid(24)
      for (const point of points) grid.add(point)
      for (const point of points) {
        const distances = points.filter((other) => other !== point).map(({ x, y }) => Math.hypot(x - point.x, y - point.y))
        const least = Math.min(...distances)
        expect(grid.nearest(point)).toBe(least < 24 ? least : Number.POSITIVE_INFINITY)
      }
    }),
  )
})
