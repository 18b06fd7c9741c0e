import { expect, test } from 'vitest'
import { placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { claimantsAt, statedAt, statesAnything } from '../../src/domain/claim'
import { dayFrom, realDossier } from '../fixtures/dossiers'
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
  expect(statedAt(dossier, positionId('paper'), east, dayFrom('1956-12-12'))).toBe('undetermined')
  expect(statesAnything(dossier, positionId('paper'), dayFrom('1956-12-12'))).toBe(true)
})

test('the 1956 declaration transfers Shikotan and each islet of the Habomais, and leaves Etorofu undetermined', () => {
  const stated = (place: string) => statedAt(realDossier(), positionId('declaration-1956'), placeId(place), dayFrom('2018-11-14'))
  expect(['shikotan', 'habomai', 'suisho', 'kaigara'].map(stated)).toEqual(['transfer', 'transfer', 'transfer', 'transfer'])
  expect(['etorofu', 'kunashiri'].map(stated)).toEqual(['undetermined', 'undetermined'])
  expect(stated('urup')).toBeNull()
})

test('as Japan states it, Urup is renounced and Etorofu Japan’s; as Russia states it, both are Russia’s', () => {
  const stated = (view: string, place: string) => statedAt(realDossier(), positionId(view), placeId(place), dayFrom('2018-11-14'))
  expect([stated('japan', 'urup'), stated('japan', 'etorofu')]).toEqual(['renounced', 'japan'])
  expect([stated('russia', 'urup'), stated('russia', 'etorofu')]).toEqual(['russia', 'russia'])
})

test('every claim of sovereignty is drawn as that of a party, also where a political party makes it', () => {
  const real = realDossier()
  for (const { id, claims } of real.positions) {
    for (const { place, nature, from } of claims) {
      if (nature === 'sovereignty') expect(real.parties, `${id} ${place}`).toContain(statedAt(real, id, place, from.last))
    }
  }
  expect(statedAt(real, positionId('whole-kurils'), placeId('urup'), dayFrom('2018-11-14'))).toBe('japan')
})
