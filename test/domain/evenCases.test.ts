import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenCases, tolerated } from '../../src/domain/evenCases'

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

test('the first texts of each side are taken where they are equally long', () => {
  expect(
    evenCases(
      [
        [[10], [10], [90]],
        [[11], [10]],
      ],
      6,
    ),
  ).toEqual({
    chosen: [
      [0, 1],
      [0, 1],
    ],
    isEven: true,
  })
})

test('texts are exchanged until the cases are equally long, and keep their order', () => {
  const { chosen, isEven } = evenCases(
    [
      [[50], [10], [10]],
      [[10], [10]],
    ],
    6,
  )
  expect({ chosen, isEven }).toEqual({
    chosen: [
      [1, 2],
      [0, 1],
    ],
    isEven: true,
  })
})

test('fewer texts are taken where so many cannot come out even', () => {
  expect(
    evenCases(
      [
        [[10], [80]],
        [[10], [20]],
      ],
      6,
    ),
  ).toEqual({ chosen: [[0], [0]], isEven: true })
})

test('no more texts are taken than are asked for', () => {
  expect(
    evenCases(
      [
        [[10], [10]],
        [[10], [10]],
      ],
      1,
    ).chosen,
  ).toEqual([[0], [0]])
})

test('cases that cannot be even are said not to be, with as many texts of each', () => {
  expect(evenCases([[[10], [20]], [[90]], [[50]]], 6)).toEqual({ chosen: [[0], [0], [0]], isEven: false })
  expect(evenCases([[], [[3]]], 6)).toEqual({ chosen: [[], []], isEven: false })
})

test('what is said to be even is so in every language, with as many texts of every side, each once', () => {
  const text = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 2 })
  const side = fc.array(text, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(side, { minLength: 2, maxLength: 4 }), (lengths) => {
      const { chosen, isEven } = evenCases(lengths, 6)
      expect(new Set(chosen.map((own) => own.length)).size).toBe(1)
      for (const own of chosen) expect(own).toEqual([...new Set(own)].sort((a, b) => a - b))
      if (!isEven) return
      for (const language of [0, 1]) {
        const cases = chosen.map((own, i) => sum(own.map((n) => lengths[i]?.[n]?.[language] ?? 0)))
        expect(Math.max(...cases) / Math.min(...cases) - 1).toBeLessThanOrEqual(tolerated + 1e-9)
      }
    }),
  )
})
