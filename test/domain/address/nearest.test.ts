import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearestId } from '../../../src/domain/address/nearest'

const word = fc.string({ maxLength: 12 })
const entries = [
  { key: 'north-isle', names: ['North Isle', 'Северный', '北の島'] },
  { key: 'south-reef', names: ['South Reef', 'Южный', '南の礁'] },
  { key: 'ferry-treaty-1901', names: ['Treaty of the Ferries'] },
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
  expect(editDistance('northern', 'northhern')).toBe(1)
  expect(editDistance('northern', 'northrn')).toBe(1)
  expect(editDistance('northern', 'northerm')).toBe(1)
  expect(editDistance('northern', 'northren')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})

test('a name in any script, a slip, another case, blanks for hyphens lead to the entry', () => {
  for (const written of ['Северный', 'северный', '北の島', 'north-ilse', 'NORTH ISLE', 'Nórth Isle'])
    expect(nearestId(written, entries)?.key, written).toBe('north-isle')
  expect(nearestId('ferry treaty 1901', entries)?.key).toBe('ferry-treaty-1901')
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
