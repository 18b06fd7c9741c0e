import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeId } from '../../src/generator/dossier/compile/ids'
import { administrator, tenureAt } from '../../src/domain/administration'
import { changesOf, membersAt, stateAt, stateKey } from '../../src/domain/control'
import { addDays, type Day, isoDay } from '../../src/domain/time/day'
import { dayFrom } from '../fixtures/dossiers'
import { smallDossier } from '../fixtures/smallDossier'
import { otherDispute } from '../fixtures/otherDispute'

const dossier = smallDossier()
const east = placeId('east')
const west = placeId('west')
const isles = placeId('isles')

test('a tenure ends the day before the next begins', () => {
  expect(tenureAt(dossier, east, dayFrom('1950-05-31'))?.by).toEqual(['ost'])
  expect(tenureAt(dossier, east, dayFrom('1950-06-01'))?.by).toEqual(['westmark'])
})

test('before the first row nobody administers, and it is said why', () => {
  const state = stateAt(dossier, east, dayFrom('1899-12-31'))
  expect(state).toMatchObject({ tenure: null, administrator: 'undetermined', administrators: [], because: 'before-record' })
})

test('two administrators share, none means fighting', () => {
  expect(stateAt(dossier, west, dayFrom('1920-01-01'))).toMatchObject({ administrator: 'shared', because: 'shared' })
  expect(stateAt(dossier, west, dayFrom('1950-06-03'))).toMatchObject({ administrator: 'undetermined', because: 'fighting' })
  expect(administrator(null)).toBe('undetermined')
})

test('a town has the state of its island', () => {
  expect(stateAt(dossier, placeId('harbour'), dayFrom('2000-01-01'))).toMatchObject({
    administrator: 'westmark',
    claimants: ['ost'],
    because: 'record',
  })
})

test('a place of no record says so', () => {
  expect(stateAt(dossier, placeId('reef'), dayFrom('2000-01-01'))).toMatchObject({ because: 'no-record', claimants: [] })
})

test('a group says of how many members its state holds, and how many are claimed', () => {
  expect(stateAt(dossier, isles, dayFrom('2000-01-01'))).toMatchObject({
    administrator: 'westmark',
    claimants: ['ost'],
    members: { same: 2, claimed: 1, of: 2 },
  })
  expect(membersAt(dossier, isles, dayFrom('1920-01-01')).map((state) => state.administrator)).toEqual(['ost', 'shared'])
  expect(stateAt(dossier, east, dayFrom('2000-01-01')).members).toBeUndefined()
})

test('the state of a place changes on no day that is not among its changes', () => {
  const sides = otherDispute()
  const places = [...sides.rows, ...sides.disputed, placeId('twin-isles')]
  const day = fc.integer({ min: dayFrom('1899-02-01'), max: dayFrom('2026-01-01') }).map((n) => n as Day)
  fc.assert(
    fc.property(fc.constantFrom(...places), day, (place, tried) => {
      const [before, after] = [addDays(tried, -1), tried].map((one) => stateKey(stateAt(sides, place, one)))
      return before === after || changesOf(sides, place).includes(tried)
    }),
  )
})

test('changes are the days of tenures and of the parties’ claims, in order', () => {
  expect(changesOf(dossier, west).map(isoDay)).toEqual(['1900-01-01', '1940-01-01', '1950-01-01', '1950-06-01', '1950-06-04', '1961-01-01'])
})
