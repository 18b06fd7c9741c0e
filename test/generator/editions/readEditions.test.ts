import { expect, test } from 'vitest'
import { currentEdition, readEditions } from '../../../src/generator/editions/readEditions'

test('a dossier that was never released has no edition', () => {
  expect(readEditions('test/fixtures/tiny-dispute')).toEqual([])
  expect(currentEdition([])).toBeNull()
})

test('the last edition is the current one', () => {
  const editions = [
    { number: 1, date: '2026-01-01' },
    { number: 2, date: '2026-02-01' },
  ]
  expect(currentEdition(editions)).toEqual(editions[1])
})
