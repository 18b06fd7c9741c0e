import { expect, test } from 'vitest'
import { pinOf } from '../../../src/cartography/framing/pin'
import { eventId, placeId, positionId, termId } from '../../../src/generator/dossier/compile/ids'
import { compileDate } from '../../../src/generator/dossier/compile/date'
import { islesOnMap } from '../../fixtures/islesOnMap'

const { dossier, geometry } = islesOnMap()
const pin = (id: string) => pinOf(dossier, geometry, { kind: 'place', id: placeId(id) })

test('a place without an outline has a pin at its point', () => {
  expect(pin('harbour')).toEqual([151.05, 46.05])
})

test.each(['east', 'isles', 'reef', 'nowhere'])('what has an outline, members or no point on the map has none: %s', (id) => {
  expect(pin(id)).toBeNull()
})

test('without a subject there is no pin', () => {
  expect(pinOf(dossier, geometry, null)).toBeNull()
})

test('an event is marked where it came to pass, and not where that is not known', () => {
  const event = { date: compileDate('1950-06-01'), title: '', short: '', places: [], kind: 'landing', significance: 1 } as const
  const told = {
    ...dossier,
    events: [
      { ...event, id: eventId('landing'), venue: placeId('harbour') },
      { ...event, id: eventId('talks'), venue: null },
    ],
  }
  expect(pinOf(told, geometry, { kind: 'event', id: eventId('landing') })).toEqual([151.05, 46.05])
  expect(pinOf(told, geometry, { kind: 'event', id: eventId('talks') })).toBeNull()
  expect(pinOf(told, geometry, { kind: 'event', id: eventId('nothing') })).toBeNull()
})

test('a term is marked where it means one place, and not where it means none or several', () => {
  const term = (id: string, places?: readonly string[]) => ({ id: termId(id), term: id, ...(places && { places: places.map(placeId) }) })
  const told = { ...dossier, terms: [term('port', ['harbour']), term('ways', ['harbour', 'rock']), term('word')] }
  const pins = told.terms.map(({ id }) => pinOf(told, geometry, { kind: 'term', id }))
  expect(pins).toEqual([[151.05, 46.05], null, null])
})

test('a position is at no place', () => {
  expect(pinOf(dossier, geometry, { kind: 'position', id: positionId('ost') })).toBeNull()
})
