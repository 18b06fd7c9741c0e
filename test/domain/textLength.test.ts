import { expect, test } from 'vitest'
import { textLength, unitOf } from '../../src/domain/textLength'

test('a text is counted in words, and in characters where words are not parted', () => {
  expect([unitOf('Article 1 names both.'), textLength('Article 1 names both.')]).toEqual(['words', 4])
  const unparted = '第一条は両方の島の名を挙げており、どちらにも属する。'
  expect([unitOf(unparted), textLength(unparted)]).toEqual(['characters', unparted.length])
  expect([unitOf(''), textLength('')]).toEqual(['words', 0])
})
