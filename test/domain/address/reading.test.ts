import { expect, test } from 'vitest'
import { letGo, readOn, sameReading } from '../../../src/domain/address/reading'
import { choose, startSelection } from '../../../src/domain/address/selection'
import { paragraphSubject } from '../../../src/domain/content/subject'
import { eventId, placeId } from '../../../src/generator/dossier/compile/ids'

const start = startSelection('en')
const tamm = { kind: 'place', id: placeId('tamm') } as const
const treaty = { kind: 'event', id: eventId('treaty') } as const
const second = paragraphSubject(2)

test('what a text or the map leads to stands in a card, and one reads on', () => {
  expect(readOn(start, choose(start, tamm))).toEqual({ page: 'report', subject: null, part: null })
  expect(readOn(choose(start, second), choose(start, treaty))).toEqual({ page: 'report', subject: second, part: null })
  expect(readOn(choose(start, tamm), choose(start, treaty))).toEqual({ page: 'places', subject: tamm, part: null })
})

test('in its own list it is opened, and so is what is no word of a text: a paragraph, a page', () => {
  expect(readOn(choose(start, null, 'events'), choose(start, treaty))).toBeNull()
  expect(readOn(choose(start, tamm), choose(start, { kind: 'place', id: placeId('other') }))).toBeNull()
  expect(readOn(choose(start, null, 'events'), choose(start, second))).toBeNull()
  expect(readOn(start, choose(start, null, 'sources'))).toBeNull()
})

test('a part of a page that is named is read there', () => {
  expect(readOn(start, { ...choose(start, treaty), anchor: 'words' })).toBeNull()
})

test('letting go of what stands in a card leaves what is read; of what is read, it leads to the report or the list behind', () => {
  const chosen = choose(start, treaty)
  expect(sameReading(letGo(chosen, { page: 'places', subject: tamm, part: null }), choose(start, tamm))).toBe(true)
  const year = { ...choose(start, null, 'events'), part: '1956' }
  expect(sameReading(letGo(choose(year, tamm), readOn(year, choose(year, tamm))), year)).toBe(true)
  expect(letGo(chosen, null)).toMatchObject({ page: 'events', subject: null })
  expect(letGo(choose(start, tamm), null)).toMatchObject({ page: 'report', subject: null })
})
