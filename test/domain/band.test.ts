import { expect, test } from 'vitest'
import { type Band, bandOf, bandsOf, runAt } from '../../src/domain/band'
import type { PlaceId } from '../../src/domain/content/ids'
import { dayFrom } from '../fixtures/dossiers'
import { smallDossier } from '../fixtures/smallDossier'
import { otherDispute } from '../fixtures/otherDispute'

const dossier = otherDispute()
const row = (id: string): Band => bandOf(smallDossier(), id as PlaceId)
const holders = (band: Band) =>
  band.runs.map(({ parts }) => parts.map(({ state, count }) => `${state.administrator} ${count}`).join(' and '))

test('there is a row for each place the dossier names, in its order', () => {
  expect(bandsOf(dossier).map(({ place }) => place)).toEqual(dossier.rows)
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

test('a row of one place is a run for each of its states, and what is shared is one run of both', () => {
  expect(holders(row('east'))).toEqual(['ost 1', 'ost 1', 'westmark 1'])
  expect(holders(row('west'))[0]).toBe('shared 1')
})

test('while the members of a group are held by several, its row is shared out among them', () => {
  const run = runAt(row('isles'), dayFrom('1950-06-10'))
  expect(run?.parts.map(({ state, count }) => [state.administrator, count])).toEqual([['westmark', 2]])
  expect(runAt(row('isles'), dayFrom('1930-01-01'))?.parts).toHaveLength(2)
})

test('a change whose day is uncertain is soft, one that is sure is not', () => {
  expect(runAt(row('west'), dayFrom('1950-06-05'))?.soft).toBe(7)
  expect(runAt(row('east'), dayFrom('1950-06-05'))?.soft).toBe(0)
})

test('before the record begins no run holds a day', () => {
  expect(runAt(row('east'), dayFrom('1899-12-31'))).toBeNull()
})
