import fc from 'fast-check'
import { expect, test } from 'vitest'
import { geodesicDistance } from '../../src/generator/derive/geodesic'
import { fromNauticalMiles, greatCircleDistance, inKilometres, inNauticalMiles, type LonLat, onGlobe } from '../../src/domain/distance'

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
) satisfies fc.Arbitrary<LonLat>

test('a point that a map has turned across the date line is told by its own longitude', () => {
  expect(onGlobe([180.25, -24])).toEqual([-179.75, -24])
  expect(onGlobe([-180.25, -24])).toEqual([179.75, -24])
  fc.assert(fc.property(anyPosition, fc.integer({ min: -1, max: 1 }), ([x, y], turns) => Math.abs(onGlobe([x + 360 * turns, y])[0]) <= 180))
  fc.assert(fc.property(anyPosition, (point) => void expect(onGlobe(point)).toEqual(point)))
})

test('a place is no distance from itself', () => {
  fc.assert(fc.property(anyPosition, (p) => greatCircleDistance(p, p) === 0))
})

test('the way there is as long as the way back', () => {
  fc.assert(fc.property(anyPosition, anyPosition, (a, b) => Math.abs(greatCircleDistance(a, b) - greatCircleDistance(b, a)) < 1e-6))
})

test('a detour is never shorter, nor any way longer than half round the earth', () => {
  fc.assert(
    fc.property(anyPosition, anyPosition, anyPosition, (a, b, c) => {
      const direct = greatCircleDistance(a, c)
      expect(direct).toBeLessThanOrEqual(greatCircleDistance(a, b) + greatCircleDistance(b, c) + 1e-6)
      expect(direct).toBeLessThanOrEqual(Math.PI * 6_371_008.7714 + 1e-6)
    }),
  )
})

test('the sphere is at most 0.57 % off the ellipsoid', () => {
  fc.assert(
    fc.property(anyPosition, anyPosition, (a, b) => {
      const truth = geodesicDistance(a, b)
      expect(Math.abs(greatCircleDistance(a, b) - truth)).toBeLessThanOrEqual(0.0057 * truth + 1e-3)
    }),
  )
})

test('a cape and the nearest rock off it lie 3.46 km apart, as measured otherwise', () => {
  expect(inKilometres(greatCircleDistance([145.81746, 43.3854], [145.85737, 43.39648]))).toBeCloseTo(3.46, 1)
})

test('twelve nautical miles are 22,224 metres, and back', () => {
  expect(fromNauticalMiles(12)).toBe(22_224)
  expect(inNauticalMiles(fromNauticalMiles(200))).toBe(200)
})

test('latitude and longitude mixed up is an error, not a distance', () => {
  expect(() => greatCircleDistance([44, 146], [45, 147])).toThrow(RangeError)
})
