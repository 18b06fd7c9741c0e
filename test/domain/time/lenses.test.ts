import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAtShare, daysAPixel, panned, shareOf, stretchesOf, type TimeWindow, zoomed } from '../../../src/domain/time/axis'
import type { Day } from '../../../src/domain/time/day'
import { densePeriods, stretched } from '../../../src/domain/time/lenses'
import { ticksOf } from '../../../src/domain/time/ticks'

const bare = { from: -42_000 as Day, to: 20_000 as Day }

/** An axis with events anywhere and in bursts, as its lenses are found from them. */
const anyAxis = fc
  .record({
    lone: fc.array(fc.integer({ min: bare.from - 500, max: bare.to + 500 }), { maxLength: 60 }),
    bursts: fc.array(fc.record({ at: fc.integer({ min: bare.from, max: bare.to }), days: fc.array(fc.nat(90), { maxLength: 20 }) }), {
      maxLength: 5,
    }),
  })
  .map(({ lone, bursts }) => {
    const days = [...lone, ...bursts.flatMap(({ at, days }) => days.map((day) => at + day))] as Day[]
    return { days, axis: { ...bare, stretches: stretched(bare, densePeriods(bare, days)) } satisfies TimeWindow }
  })
const anyDay = fc.integer({ min: bare.from, max: bare.to }).map((day) => day as Day)

test('the day at the share of a day is that day, whatever is drawn larger', () => {
  fc.assert(
    fc.property(anyAxis, anyDay, ({ axis }, day) => {
      expect(dayAtShare(axis, shareOf(axis, day))).toBe(day)
    }),
  )
})

test('a later day stands further on, from 0 at the start to 1 at the end', () => {
  fc.assert(
    fc.property(anyAxis, anyDay, anyDay, ({ axis }, one, other) => {
      expect(Math.sign(shareOf(axis, one) - shareOf(axis, other))).toBe(Math.sign(one - other))
    }),
  )
  fc.assert(
    fc.property(anyAxis, ({ axis }) => {
      expect([shareOf(axis, axis.from), shareOf(axis, axis.to)]).toEqual([0, expect.closeTo(1, 9)])
    }),
  )
})

test('stretches follow on each other over the whole axis, at most two of them larger, and these have more pixels a day than the rest', () => {
  fc.assert(
    fc.property(anyAxis, ({ axis }) => {
      const stretches = stretchesOf(axis)
      const lenses = stretches.filter(({ lens }) => lens)
      expect(lenses.length).toBeLessThanOrEqual(2)
      for (const [i, { from, start }] of stretches.entries()) {
        expect(from).toBe(stretches[i - 1]?.to ?? axis.from)
        expect(start).toBeCloseTo(stretches[i - 1]?.end ?? 0, 9)
      }
      const outside = stretches.find(({ lens }) => !lens)
      for (const { to } of lenses) if (outside) expect(daysAPixel(axis, 700, to)).toBeLessThan(daysAPixel(axis, 700, outside.to))
    }),
  )
})

test('many events of few weeks are a dense period, as many over decades are none', () => {
  const burst = [0, 3, 9, 9, 20, 31].map((day) => day as Day)
  expect(densePeriods(bare, burst)).toEqual([{ from: -2, to: 33 }])
  expect(densePeriods(bare, burst.slice(1))).toEqual([])
  expect(
    densePeriods(
      bare,
      Array.from({ length: 800 }, (_, i) => (i * 20) as Day),
    ),
  ).toEqual([])
})

test('a shorter window is even, the day under the pointer stays there, and zoomed out or moved it ends at the whole axis', () => {
  fc.assert(
    fc.property(anyAxis, fc.double({ min: 0.05, max: 0.95, noNaN: true }), ({ axis }, share) => {
      const window = zoomed(axis, axis, 0.1, share)
      expect(window.stretches).toBeUndefined()
      const day = dayAtShare(axis, share)
      if (window.from > axis.from && window.to < axis.to) expect(Math.abs(dayAtShare(window, share) - day)).toBeLessThanOrEqual(1)
      expect(zoomed(axis, window, 20)).toBe(axis)
      expect(panned(axis, axis, 300)).toBe(axis)
    }),
  )
})

test('the first tick of each lens says its year', () => {
  fc.assert(
    fc.property(anyAxis, fc.integer({ min: 240, max: 1600 }), ({ axis }, width) => {
      for (const { lens, from, to } of stretchesOf(axis)) {
        const first = ticksOf(axis, width).find(({ day, opens }) => from <= day && day <= to && (opens !== undefined || !lens))
        if (lens) expect(first?.opens === true || first?.precision === 'year').toBe(true)
      }
    }),
  )
})
