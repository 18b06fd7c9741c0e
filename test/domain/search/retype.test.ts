import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retyped } from '../../../src/domain/search/retype'

const layouts = ['abcdef', 'αβγδεζ', 'אבגדהו']

test('what was typed on one keyboard is read as typed on each other', () => {
  expect(retyped('bad 12', layouts)).toEqual(['βαδ 12', 'באד 12'])
  expect(retyped('ＢＡＤ', layouts)).toContain('βαδ')
})

test('nothing is read into letters that no keyboard has, or where there is one keyboard alone', () => {
  expect(retyped('bαd', layouts)).toEqual([])
  expect(retyped('bad!', layouts)).toEqual([])
  expect(retyped('bad', ['abcdef'])).toEqual([])
  expect(retyped('12', layouts)).toEqual([])
  expect(retyped('f', ['abcdef', 'α'])).toEqual([])
})

test('read back and forth, it is as it was typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-f]{1,8}$/), (typed) => {
      for (const reading of retyped(typed, layouts)) expect(retyped(reading, layouts)).toContain(typed)
    }),
  )
})
