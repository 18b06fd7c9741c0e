import { expect, test } from 'vitest'
import { fillRole, holdersIn, lookKey, lookOf, partiesIn, statedLook } from '../../src/cartography/look'
import { partyId } from '../../src/generator/dossier/compile/ids'

const parties = ['alda', 'borea', 'tidefolk'].map(partyId)

test('all who claim are in the hatch, in the order of the dossier', () => {
  const look = lookOf(
    { parties },
    {
      administrators: [partyId('borea')],
      claimants: [partyId('tidefolk'), partyId('alda')],
      because: 'record',
    },
  )
  expect(look).toEqual({ fill: 'borea', hatch: 'alda+tidefolk' })
  expect(partiesIn(look.hatch ?? '')).toEqual(['alda', 'tidefolk'])
})

test('a place that some share is filled by those, and is told from one that others share', () => {
  const shared = (...administrators: string[]) =>
    lookOf({ parties }, { administrators: administrators.map(partyId), claimants: [], because: 'shared' })
  expect(lookKey(shared('borea', 'alda'))).toBe('alda+borea')
  expect(lookKey(shared('alda', 'tidefolk'))).not.toBe(lookKey(shared('borea', 'alda')))
  expect(fillRole(shared('alda', 'borea').fill)).toBe('shared')
  expect(fillRole(shared('alda').fill)).toBe('alda')
})

test('what nobody holds is painted alike and says why nobody does', () => {
  const fills = (['fighting', 'before-record', 'no-record'] as const).map(
    (because) => lookOf({ parties }, { administrators: [], claimants: [], because }).fill,
  )
  expect(fills).toEqual(['changing', 'no-border', 'unrecorded'])
  expect(fills.map(fillRole)).toEqual(['undetermined', 'undetermined', 'unrecorded'])
  expect(fillRole('renounced')).toBe('undetermined')
})

test('what a party states its own is dotted by whoever else administers it', () => {
  const stated = (...administrators: string[]) => statedLook({ parties }, partyId('tidefolk'), administrators.map(partyId))
  expect(stated('alda', 'borea')).toEqual({ fill: 'tidefolk', hatch: 'held-by-alda+borea' })
  expect(holdersIn(stated('alda', 'tidefolk').hatch)).toEqual(['alda'])
  expect(stated('tidefolk').hatch).toBeNull()
  expect(holdersIn('alda+borea')).toBeNull()
})
