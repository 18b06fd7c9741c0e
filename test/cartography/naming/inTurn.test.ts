import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf, followedBy, oneByOne, remembered } from '../../../src/cartography/naming/inTurn'

test('what is remembered is made once, no further than is asked, and without what is not wanted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.nat({ max: 8 })), (all, counts) => {
      let made = 0
      const next = oneByOne(all)
      const even = remembered(
        () => {
          made++
          return next()
        },
        (one) => one % 2 === 0,
      )
      const wanted = all.filter((one) => one % 2 === 0)
      let most = 0
      for (const count of counts) {
        expect(firstOf(even, count)).toEqual(wanted.slice(0, count))
        most = Math.max(most, count)
        const last = wanted[most - 1]
        if (most === 0) expect(made).toBe(0)
        else expect(made).toBeLessThanOrEqual(last === undefined ? all.length + 1 : all.length)
      }
    }),
  )
})

test('others are asked for once the first are at their end', () => {
  let asked = 0
  const both = followedBy(oneByOne([1, 2]), () => {
    asked++
    return oneByOne([3])
  })
  expect([both(), both(), asked]).toEqual([1, 2, 0])
  expect([both(), both(), both(), asked]).toEqual([3, null, null, 1])
})
