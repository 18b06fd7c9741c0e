import { expect, test } from 'vitest'
import { placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { claimantsAt, statedAt, statesAnything } from '../../src/domain/claim'
import { dayFrom } from '../fixtures/dossiers'
import { smallDossier } from '../fixtures/smallDossier'

const dossier = smallDossier()
const [east, west, rock] = [placeId('east'), placeId('west'), placeId('rock')]

test('who administers a place does not claim it', () => {
  expect(claimantsAt(dossier, east, dayFrom('1945-01-01'))).toEqual(['westmark'])
  expect(claimantsAt(dossier, east, dayFrom('1950-06-01'))).toEqual(['ost'])
})

test('a claim over a group is a claim over its members, through parents and further groups', () => {
  expect(claimantsAt(dossier, rock, dayFrom('1945-01-01'))).toEqual(['westmark'])
  expect(claimantsAt(dossier, west, dayFrom('1955-01-01'))).toEqual(['ost'])
})

test('a coarse end of a claim means its last day', () => {
  expect(claimantsAt(dossier, west, dayFrom('1960-12-31'))).toEqual(['ost'])
  expect(claimantsAt(dossier, west, dayFrom('1961-01-01'))).toEqual([])
})

test('only parties become claimants, whoever else backs them', () => {
  const friendsOnly = { ...dossier, positions: dossier.positions.filter(({ party }) => !party) }
  expect(claimantsAt(friendsOnly, east, dayFrom('2000-01-01'))).toEqual([])
})

test('a backed claim states the party that is backed', () => {
  expect(statedAt(dossier, positionId('friends'), east, dayFrom('2000-01-01'))).toBe('ost')
  expect(statedAt(dossier, positionId('ost'), east, dayFrom('2000-01-01'))).toBe('ost')
})

test('a position states nothing before its claims begin', () => {
  expect(statedAt(dossier, positionId('paper'), west, dayFrom('1956-12-11'))).toBeNull()
  expect(statesAnything(dossier, positionId('paper'), dayFrom('1956-12-11'))).toBe(false)
  expect(statedAt(dossier, positionId('paper'), west, dayFrom('1956-12-12'))).toBe('transfer')
  expect(statedAt(dossier, positionId('paper'), east, dayFrom('1956-12-12'))).toBe('not-named')
  expect(statesAnything(dossier, positionId('paper'), dayFrom('1956-12-12'))).toBe(true)
})

test('a group is claimed by whoever claims any of its members', () => {
  expect(claimantsAt(dossier, placeId('isles'), dayFrom('1955-01-01'))).toEqual(['ost'])
  expect(claimantsAt(dossier, placeId('isles'), dayFrom('1945-01-01'))).toEqual(['westmark'])
})
