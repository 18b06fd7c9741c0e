import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greatCircle } from '../../src/cartography/greatCircle'
import { greatCircleDistance, type LonLat } from '../../src/domain/distance'

const position = fc.tuple(fc.double({ min: 130, max: 170, noNaN: true }), fc.double({ min: 36, max: 60, noNaN: true }))

test('steps along a great circle are equal, start and end where asked, and add up to the shortest way', () => {
  fc.assert(
    fc.property(position, position, (from: LonLat, to: LonLat) => {
      const whole = greatCircleDistance(from, to)
      fc.pre(whole > 1000)
      const points = greatCircle(from, to, 8)
      const steps = points.slice(1).map((point, i) => greatCircleDistance(points[i] ?? point, point))
      for (const step of steps) expect(step).toBeCloseTo(whole / 8, 1)
      expect(greatCircleDistance(points[0] ?? from, from)).toBeLessThan(0.01)
      expect(greatCircleDistance(points[8] ?? from, to)).toBeLessThan(0.01)
    }),
  )
})
