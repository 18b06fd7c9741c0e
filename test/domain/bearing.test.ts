import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bearing, windOf, winds } from '../../src/domain/bearing'

const longitude = fc.double({ min: 140, max: 165, noNaN: true })
const latitude = fc.double({ min: 40, max: 60, noNaN: true })

test('a bearing is at least 0° and under 360°', () => {
  fc.assert(
    fc.property(longitude, latitude, longitude, latitude, (a, b, c, d) => {
      const degrees = bearing([a, b], [c, d])
      expect(degrees).toBeGreaterThanOrEqual(0)
      expect(degrees).toBeLessThan(360)
    }),
  )
})

test('along a meridian the bearing is due north or due south', () => {
  expect(bearing([146, 43], [146, 44])).toBe(0)
  expect(bearing([146, 44], [146, 43])).toBe(180)
})

test('what lies north-east of another place has that one in the south-west', () => {
  expect(windOf(bearing([146.17, 44.37], [147.86, 45.09]))).toBe('ne')
  expect(windOf(bearing([147.86, 45.09], [146.17, 44.37]))).toBe('sw')
})

test('each wind is nearest to its own bearing, and 350° is north again', () => {
  expect(winds.map((_, i) => windOf(45 * i))).toEqual([...winds])
  expect(windOf(350)).toBe('n')
})
