import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisOf, dayAtShare, following, holds, panned, shareOf, withEnd, zoomed } from '../../../src/domain/time/axis'
import { isoDay } from '../../../src/domain/time/day'
import { ticksOf } from '../../../src/domain/time/ticks'
import { dayFrom } from '../../fixtures/dossiers'
import { otherDispute } from '../../fixtures/otherDispute'

const axis = axisOf(otherDispute())
const share = fc.double({ min: 0, max: 1, noNaN: true })

test('the axis runs from the year of the first boundary to the end of the year of the build', () => {
  expect([isoDay(axis.from), isoDay(axis.to)]).toEqual(['1901-01-01', '2026-12-31'])
})

test('a window that is zoomed, panned or cut stays on the axis and is never shorter than 24 days', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 4, noNaN: true }), share, fc.integer({ min: -90_000, max: 90_000 }), (factor, at, days) => {
      const window = zoomed(axis, zoomed(axis, axis, 0.2, at), factor, at)
      for (const one of [window, panned(axis, window, days), withEnd(axis, window, 'from', days), withEnd(axis, window, 'to', days)]) {
        expect(one.from).toBeGreaterThanOrEqual(axis.from)
        expect(one.to).toBeLessThanOrEqual(axis.to)
        expect(one.to - one.from).toBeGreaterThanOrEqual(24)
      }
    }),
  )
})

test('a day found at a share of a window lies at that share, to the day', () => {
  fc.assert(
    fc.property(share, (at) => {
      expect(Math.abs(shareOf(axis, dayAtShare(axis, at)) - at) * (axis.to - axis.from)).toBeLessThanOrEqual(0.51)
    }),
  )
})

test('a window goes along with a date that leaves it, and stays where it is otherwise', () => {
  const window = zoomed(axis, axis, 0.1, 0.6)
  expect(holds(following(axis, window, dayFrom('1915-08-22')), dayFrom('1915-08-22'))).toBe(true)
  expect(following(axis, window, dayAtShare(window, 0.3))).toBe(window)
})

test('ticks lie inside their window and no nearer than asked, from the whole time down to two months', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.0005, max: 1, noNaN: true }), share, fc.integer({ min: 250, max: 1600 }), (factor, at, width) => {
      const window = zoomed(axis, axis, factor, at)
      const places = ticksOf(window, width).map(({ day }) => shareOf(window, day) * width)
      for (const [i, x] of places.entries()) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width)
        // Months and decades differ by a few days.
        if (i > 0) expect(x - (places[i - 1] ?? 0)).toBeGreaterThan(64 * 0.55)
      }
    }),
  )
})

test('the whole time is ticked in decades of twenty years, two months in days', () => {
  expect(ticksOf(axis, 760).map(({ day }) => isoDay(day).slice(0, 4))).toContain('1960')
  expect(ticksOf(zoomed(axis, axis, 0.0001), 760).some(({ precision }) => precision === 'day')).toBe(true)
})

test('an axis that could not end is a mistake of the caller', () => {
  expect(() => axisOf({ ...otherDispute(), builtYear: Number.NaN })).toThrow(RangeError)
})
