import { expect, test } from 'vitest'
import { type Band, bandOf, runAt } from '../../src/domain/band'
import type { PlaceId } from '../../src/domain/content/ids'
import { dayFrom, realDossier } from '../fixtures/dossiers'

const dossier = realDossier()
const row = (id: string): Band => bandOf(dossier, id as PlaceId)
const holders = (band: Band) =>
  band.runs.map(({ parts }) => parts.map(({ state, count }) => `${state.administrator} ${count}`).join(' and '))

test('Etorofu is one run under Japan and one under Russia: occupation and administration by one state are not told apart', () => {
  expect(holders(row('etorofu'))).toEqual(['japan 1', 'russia 1'])
  expect(row('etorofu').runs.map(({ from }) => from)).toEqual([dayFrom('1855-02-07'), dayFrom('1945-08-28')])
})

test('while the northern Kurils change hands in August 1945 their row is shared out among its members, Japan above', () => {
  const run = runAt(row('north-kurils'), dayFrom('1945-08-24'))
  expect(run?.parts.length).toBe(2)
  expect(run?.parts[0]?.state.administrator).toBe('japan')
})

test('a change whose day is uncertain is soft, one that is sure is not', () => {
  expect(runAt(row('simushir'), dayFrom('1946-01-01'))?.soft).toBe(7)
  expect(runAt(row('etorofu'), dayFrom('1946-01-01'))?.soft).toBe(0)
})

test('before the record begins no run holds a day', () => {
  expect(runAt(row('etorofu'), dayFrom('1855-02-06'))).toBeNull()
})
