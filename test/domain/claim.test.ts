import { expect, test } from 'vitest'
import { placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { claimantsAt, givenUpLater, statedAt, statesAnything } from '../../src/domain/claim'
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

test('a view that is none states nothing', () => {
  expect(statedAt(dossier, positionId('nobody'), east, dayFrom('2000-01-01'))).toBeNull()
  expect(statesAnything(dossier, positionId('nobody'), dayFrom('2000-01-01'))).toBe(false)
})

test('a party that held a place and gives it up by its own position does so later until that day, over the group as over its members', () => {
  const [own] = dossier.positions
  if (!own) throw new Error('the small dossier has no position')
  const [claim] = own.claims
  if (!claim) throw new Error('its first position has no claim')
  const renounced = { ...claim, place: placeId('isles'), nature: 'renounced' as const }
  const gaveUp = { ...dossier, positions: [{ ...own, claims: [renounced] }, ...dossier.positions.slice(1)] }
  const before = dayFrom('1949-01-01')
  expect(givenUpLater(gaveUp, east, before)).toEqual({ party: 'ost', from: renounced.from })
  expect(givenUpLater(gaveUp, placeId('isles'), before)?.party).toBe('ost')
  expect(givenUpLater(gaveUp, east, dayFrom('1950-06-01'))).toBeNull()
  expect(givenUpLater(gaveUp, placeId('bay-isle'), before)).toBeNull()
  expect(givenUpLater(dossier, east, before)).toBeNull()
})
