import { expect, test } from 'vitest'
import { eventId, placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { statedAt } from '../../src/domain/claim'
import type { Subject } from '../../src/domain/content/subject'
import { litPlaces, placesLeftOpen } from '../../src/domain/relatedPlaces'
import { dayFrom, realDossier } from '../fixtures/dossiers'

test('the 1956 declaration transfers Shikotan and each islet of the Habomais, and does not name Etorofu', () => {
  const stated = (place: string) => statedAt(realDossier(), positionId('declaration-1956'), placeId(place), dayFrom('2018-11-14'))
  expect(['shikotan', 'habomai', 'suisho', 'kaigara'].map(stated)).toEqual(['transfer', 'transfer', 'transfer', 'transfer'])
  expect(['etorofu', 'kunashiri'].map(stated)).toEqual(['not-named', 'not-named'])
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

const real = realDossier()
const event = (id: string): Subject => ({ kind: 'event', id: eventId(id) })
const position = (id: string): Subject => ({ kind: 'position', id: positionId(id) })
const islands = (places: readonly string[]) => real.disputed.filter((place) => places.includes(place))

test('the Joint Declaration lights two islands, two summits none; Japan’s position lights four, and no island north of them', () => {
  expect(islands(litPlaces(real, event('joint-declaration-1956')))).toEqual(islands(['shikotan', 'habomai']))
  for (const id of ['singapore-summit-2018', 'buenos-aires-summit-2018']) expect(litPlaces(real, event(id))).toEqual([])
  const japan = litPlaces(real, position('japan'))
  expect(islands(japan)).toEqual(real.disputed)
  expect(japan).not.toContain('urup')
  expect(japan).not.toContain('south-sakhalin')
  expect(placesLeftOpen(real, position('japan'))).toEqual(expect.arrayContaining(['urup', 'shumshu', 'south-sakhalin']))
  expect(litPlaces(real, position('russia'))).toContain('urup')
})
