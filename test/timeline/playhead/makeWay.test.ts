import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeWay } from '../../../src/timeline/playhead/makeWay'

const bar = { start: 100, end: 300 }

test('a name clear of the playhead stays', () => {
  expect(makeWay({ left: 106, wide: 60, bar }, 90)).toBe(0)
  expect(makeWay({ left: 106, wide: 60, bar }, 200)).toBe(0)
})

test('a name that the playhead would cross stands after it, before it where the bar ends, or not at all', () => {
  expect(makeWay({ left: 106, wide: 60, bar }, 104)).toBe(5)
  expect(makeWay({ left: 106, wide: 190, bar }, 299)).toBe(-4)
  expect(makeWay({ left: 106, wide: 150, bar: { start: 100, end: 270 } }, 190)).toBeNull()
})

test('no name is ever crossed, nor leaves its bar', () => {
  const numbers = { start: fc.integer({ min: 0, max: 900 }), room: fc.integer({ min: 20, max: 900 }), x: fc.integer({ min: 0, max: 1800 }) }
  fc.assert(
    fc.property(fc.record({ ...numbers, share: fc.double({ min: 0.1, max: 1, noNaN: true }) }), ({ start, room, x, share }) => {
      const wide = share * (room - 10)
      const move = makeWay({ left: start + 6, wide, bar: { start, end: start + room } }, x)
      if (move === null) return
      const left = start + 6 + move
      expect(left).toBeGreaterThanOrEqual(start)
      expect(left + wide).toBeLessThanOrEqual(start + room)
      expect(x < left + wide - 1e-9 && x > left + 1e-9).toBe(false)
    }),
  )
})
