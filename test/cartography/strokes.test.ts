import { expect, test } from 'vitest'
import { cameraOf, frameOf, openingExtent } from '../../src/cartography/camera'
import { greatCircle } from '../../src/cartography/greatCircle'
import { type PixelRing, pathOf, ringsOf, scaledPath, strokePathOf } from '../../src/cartography/pathData'
import { textWidth } from '../../src/cartography/textWidth'
import type { LonLat } from '../../src/domain/distance'

test('strokes are written in whole pixels, without points that fall on the one before', () => {
  expect(
    strokePathOf([
      [
        [0.2, 0.1],
        [0.3, 0.2],
        [10, 0],
        [5, 5],
        [6, 6],
      ],
    ]),
  ).toBe('M0 0l10 0-5 5 1 1')
})

test('a stroke of no length, and one of no points, are nothing to draw', () => {
  expect(
    strokePathOf([
      [],
      [[1, 1]],
      [
        [1, 1],
        [1.2, 1.1],
      ],
    ]),
  ).toBe('')
})

test('rings of no points are left out, and what was never written is refused', () => {
  const ring: PixelRing = [
    [0, 0],
    [4, 0],
    [4, 4],
  ]
  expect(pathOf([[], ring])).toBe(pathOf([ring]))
  expect(ringsOf('z')).toEqual([])
  expect(() => ringsOf('M0 0c1 1 2 2 3 3z')).toThrow(SyntaxError)
})

test('a path is scaled number by number', () => {
  expect(scaledPath('M1 2l-3 4Z', 1)).toBe('M1 2l-3 4Z')
  expect(scaledPath('M1 2l-3 4Z', 0.5)).toBe('M0.5 1l-1.5 2Z')
})

test('from a point to itself the way is that point', () => {
  const point: LonLat = [20, 10]
  expect(greatCircle(point, point, 8)).toEqual([point, point])
})

test('a Han letter is as wide as its type is high, a dot the narrowest', () => {
  expect(textWidth('島')).toBe(1)
  expect(textWidth('Ж')).toBeGreaterThan(textWidth('a'))
  expect(textWidth('M')).toBeGreaterThan(textWidth('a'))
  expect(textWidth('.')).toBeLessThan(textWidth('a'))
})

test('the width of a word is told to a tenth, and never a tenth too small, as Noto Serif draws it at 600', () => {
  const drawn = {
    Memorandum: 7.08,
    Willow: 3.54,
    Harmony: 4.68,
    Little: 2.66,
    HALLO: 3.6,
    ХОРОШО: 4.74,
    Мышки: 4.06,
    Юность: 3.95,
    Молоко: 3.99,
    МАШИНЫ: 5.4,
  }
  const shares = Object.entries(drawn).map(([word, width]) => (textWidth(word) * 1.06) / width)
  expect(Math.min(...shares)).toBeGreaterThan(0.98)
  expect(Math.max(...shares)).toBeLessThan(1.1)
})

test('what is selected beside the first extent is seen with it, what lies far off alone', () => {
  const first = [20, 10, 26, 13] as const
  const beside = openingExtent(first, [{ bounds: [26.5, 11, 27, 12] }], 0.15)
  expect(beside[0]).toBe(20)
  expect(beside[2]).toBeGreaterThan(27)
  const far = openingExtent(first, [{ bounds: [60, 11, 61, 12] }], 0.15)
  expect(far[0]).toBeGreaterThan(59)
})

test('a narrow map shows its frame enlarged, a wide one whole', () => {
  const frame = frameOf([20, 10, 26, 13])
  expect(cameraOf(frame, frame.width, frame.height).zoom).toBeCloseTo(frame.zoom)
  expect(cameraOf(frame, 480, 600).zoom).toBeCloseTo(frame.zoom + Math.log2(0.5 * 1.3))
})
