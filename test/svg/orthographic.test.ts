import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LonLat } from '../../src/domain/distance'
import { orthographic } from '../../src/svg/orthographic'

const square = ([longitude, latitude]: LonLat, half: number): LonLat[] => [
  [longitude - half, latitude - half],
  [longitude + half, latitude - half],
  [longitude + half, latitude + half],
  [longitude - half, latitude + half],
]

test('what is in the middle is drawn there, a quarter of the way round at the rim, and the north above', () => {
  const onGlobe = orthographic([147, 0])
  const at = (point: LonLat) => onGlobe([point])?.[0]?.map((value) => Number(value.toFixed(6)) + 0)
  expect(at([147, 0])).toEqual([0, 0])
  expect(at([237, 0])).toEqual([1, 0])
  expect(at([147, 30])).toEqual([0, -0.5])
  expect(at([147 + 360, -30])).toEqual([0, 0.5])
})

test('what lies on the far side alone is not drawn, and what reaches there is led along the rim', () => {
  const onGlobe = orthographic([147, 40])
  expect(onGlobe(square([-33, -40], 10))).toBeNull()
  const lengths = (onGlobe(square([147, -50], 20)) ?? []).map(([x, y]) => Math.hypot(x, y))
  expect(lengths.some((length) => length < 0.999)).toBe(true)
  expect(lengths.some((length) => Math.abs(length - 1) < 1e-9)).toBe(true)
})

test('nothing is drawn beyond the rim', () => {
  const degrees = (most: number) => fc.integer({ min: -most, max: most })
  fc.assert(
    fc.property(degrees(180), degrees(89), degrees(180), degrees(60), fc.integer({ min: 1, max: 25 }), (lon, lat, east, north, half) => {
      for (const [x, y] of orthographic([lon, lat])(square([east, north], half)) ?? [])
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})
