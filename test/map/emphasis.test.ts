import { paragraphSubject } from '../../src/domain/content/subject'
import { expect, test } from 'vitest'
import type { Footprint } from '../../src/cartography/geometry'
import type { Dossier } from '../../src/domain/content/dossier'
import type { EventEntry } from '../../src/domain/content/event'
import { compileDate } from '../../src/generator/dossier/compile/date'
import { eventId, placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { emphasisOf, groupOnMap, mainlandsOf, placeOffMap } from '../../src/map/emphasis'
import { islesOnMap } from '../fixtures/islesOnMap'

const { dossier, geometry } = islesOnMap()
const place = (id: string) => ({ kind: 'place', id: placeId(id) }) as const
const east = geometry.footprints[0]
/** `isles` drawn as one, as a group of islets is. */
const grouped: readonly Footprint[] = east ? [...geometry.footprints, { ...east, place: placeId('isles'), hull: [east.inside] }] : []

test('the chosen place is gold, and what lies in it is lit', () => {
  const { selected, lit } = emphasisOf(dossier, geometry.footprints, place('east'), null)
  expect([...selected]).toEqual(['east'])
  expect([...lit]).toEqual(['rock', 'harbour'])
})

test('a group that is drawn as one is gold with all its members', () => {
  const { selected, lit } = emphasisOf(dossier, grouped, place('isles'), null)
  expect([...selected]).toEqual(['isles', 'east', 'rock', 'harbour', 'west'])
  expect([...lit]).toEqual([])
})

test('what is pointed at is lit beside what is chosen; a position marks nothing, the fills say it', () => {
  const { selected, lit } = emphasisOf(dossier, geometry.footprints, { kind: 'position', id: positionId('ost') }, place('west'))
  expect([...selected]).toEqual([])
  expect([...lit]).toEqual(['west'])
  expect(emphasisOf(dossier, geometry.footprints, null, null)).toEqual({ selected: new Set(), lit: new Set(), leftOpen: new Set() })
})

test('an islet is part of the nearest group that is drawn as one, an island of none', () => {
  expect(groupOnMap(dossier, grouped)(placeId('rock'))).toBe('isles')
  expect(groupOnMap(dossier, geometry.footprints)(placeId('rock'))).toBeNull()
})

test('mainlands and peninsulas recede', () => {
  const places = dossier.places.map((one) => (one.id === placeId('reef') ? { ...one, kind: 'peninsula' as const } : one))
  expect([...mainlandsOf({ ...dossier, places })]).toEqual(['reef'])
})

test('a venue far off stands in the locator; what lies on the map, or has members there, does not', () => {
  const places = dossier.places.map((one) => (one.id === placeId('reef') ? { ...one, point: [10, 50] as const } : one))
  const far: Dossier = { ...dossier, places, events: [eventAt('reef')] }
  expect(placeOffMap(far, geometry.frame, place('reef'))?.id).toBe('reef')
  expect(placeOffMap(far, geometry.frame, { kind: 'event', id: eventId('talks') })?.id).toBe('reef')
  expect(placeOffMap(far, geometry.frame, { kind: 'event', id: eventId('other') })).toBeNull()
  expect(placeOffMap(far, geometry.frame, place('east'))).toBeNull()
  expect(placeOffMap(far, geometry.frame, place('isles'))).toBeNull()
  expect(placeOffMap(far, geometry.frame, paragraphSubject(1))).toBeNull()
  expect(placeOffMap(far, geometry.frame, null)).toBeNull()
})

function eventAt(venue: string): EventEntry {
  const words = { title: 'Talks', short: 'Talks' }
  return { id: eventId('talks'), date: compileDate('1955'), kind: 'talks', significance: 2, places: [], venue: placeId(venue), ...words }
}
