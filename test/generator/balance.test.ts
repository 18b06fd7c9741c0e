import { expect, test } from 'vitest'
import { balanceOf } from '../../src/generator/dossier/balance'
import { compiledDossier } from '../fixtures/dossiers'

test('what either side says is counted by page, in words, and in characters where words are not parted', () => {
  const [en, ja] = ['en', 'ja'].map((language) => balanceOf(compiledDossier(language)))
  expect(en?.map(({ position }) => position)).toEqual(ja?.map(({ position }) => position))
  for (const [i, { own, answers }] of (en ?? []).entries()) {
    expect(own).toBeGreaterThan(10)
    expect(answers).toBeGreaterThan(5)
    expect(ja?.[i]?.own).toBeGreaterThan(own)
  }
})
