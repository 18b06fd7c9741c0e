import { expect, test } from 'vitest'
import { type Band, bandOf, bandsOf, runAt } from '../../src/domain/band'
import type { PlaceId } from '../../src/domain/content/ids'
import { dayFrom, realDossier } from '../fixtures/dossiers'

const dossier = realDossier()
const row = (id: string): Band => bandOf(dossier, id as PlaceId)
const holders = (band: Band) =>
  band.runs.map(({ parts }) => parts.map(({ state, count }) => `${state.administrator} ${count}`).join(' and '))

test('there is a row for each place the dossier names, in its order', () => {
  expect(bandsOf(dossier).map(({ place }) => place)).toEqual(dossier.rows)
})

test('Etorofu is one run under Japan and one under Russia: occupation and administration by one state are not told apart', () => {
  expect(holders(row('etorofu'))).toEqual(['japan 1', 'russia 1'])
  expect(row('etorofu').runs.map(({ from }) => from)).toEqual([dayFrom('1855-02-07'), dayFrom('1945-08-28')])
})

test('runs of a row follow each other without a gap, and the last goes on to this day', () => {
  for (const { runs } of bandsOf(dossier)) {
    for (const [i, run] of runs.entries()) expect(run.to).toBe(runs[i + 1]?.from ?? null)
  }
})

test('no two neighbouring runs of a row look the same', () => {
  for (const band of bandsOf(dossier)) {
    const looks = band.runs.map(({ parts }) =>
      parts.map(({ state, count }) => [state.administrators, state.claimants, state.because, count]),
    )
    for (const [i, look] of looks.entries()) if (i > 0) expect(look).not.toEqual(looks[i - 1])
  }
})

test('the parts of a run add up to all members of its row', () => {
  for (const { runs, of } of bandsOf(dossier)) {
    for (const { parts } of runs) expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(of)
  }
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
