import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearestId } from '../../../src/domain/address/nearest'

const word = fc.string({ maxLength: 12 })
const entries = [
  { key: 'shikotan', names: ['Shikotan', 'Шикотан', '色丹島'] },
  { key: 'etorofu', names: ['Etorofu', 'Итуруп', '択捉島'] },
  { key: 'joint-declaration-1956', names: ['Soviet–Japanese Joint Declaration'] },
]

test('an edit distance is 0 between equal words alone, the same both ways, and at most the longer length', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      expect(distance === 0).toBe(a === b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
    }),
  )
})

test('one letter added, left out or put for another is one edit, as are two neighbours swapped', () => {
  expect(editDistance('shikotan', 'shikottan')).toBe(1)
  expect(editDistance('shikotan', 'shikotn')).toBe(1)
  expect(editDistance('shikotan', 'shikotam')).toBe(1)
  expect(editDistance('shikotan', 'shiktoan')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})

test('a name in any script, a slip, another case, blanks for hyphens lead to the entry', () => {
  for (const written of ['Шикотан', 'шикотан', '色丹島', 'shiktan', 'SHIKOTAN', 'Shikotán'])
    expect(nearestId(written, entries)?.key, written).toBe('shikotan')
  expect(nearestId('joint declaration 1956', entries)?.key).toBe('joint-declaration-1956')
})

test('what is far from everything leads nowhere', () => {
  for (const written of ['atlantis', 'moon', 'x', '']) expect(nearestId(written, entries), written).toBeUndefined()
})

test('what was written exactly leads to its own entry, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{4,10}$/), { minLength: 1, maxLength: 8 }), fc.nat(), (keys, pick) => {
      const key = keys[pick % keys.length] ?? ''
      expect(
        nearestId(
          key,
          keys.map((one) => ({ key: one, names: [] })),
        )?.key,
      ).toBe(key)
    }),
  )
})
