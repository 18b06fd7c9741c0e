import { paragraphSubject } from '../../../src/domain/content/subject'
import { expect, test } from 'vitest'
import { eventId, placeId, positionId } from '../../../src/generator/dossier/compile/ids'
import { readAddress } from '../../../src/domain/address/address'
import { isoDay } from '../../../src/domain/time/day'
import { choose, type Selection, startSelection, viewOf } from '../../../src/domain/address/selection'
import { sameSubject, subjectKey } from '../../../src/domain/address/subjects'
import type { Subject } from '../../../src/domain/content/subject'
import { shownDate } from '../../../src/domain/address/shown'
import { dayFrom, realDossier } from '../../fixtures/dossiers'

const dossier = realDossier()
const today = dayFrom('2026-11-24')
const at = (address: string): Selection => readAddress(address, dossier).selection
const shown = (address: string) => {
  const { by, day } = shownDate(at(address), dossier, today)
  return `${by} ${isoDay(day)}`
}
const shikotan: Subject = { kind: 'place', id: placeId('shikotan') }
const declaration: Subject = { kind: 'event', id: eventId('joint-declaration-1956') }
const japan: Subject = { kind: 'position', id: positionId('japan') }

test('the date shown is the one asked for, else the event’s own, else today', () => {
  expect(shown('en/events/joint-declaration-1956/')).toBe('event 1956-10-19')
  expect(shown('en/events/joint-declaration-1956/?at=1945')).toBe('asked 1945-12-31')
  expect(shown('en/places/shikotan/')).toBe('today 2026-11-24')
  expect(shown('en/places/shikotan/?at=1956-10')).toBe('asked 1956-10-31')
})

test('treaties that act at ratification show the day they took effect, the landings the day they ended', () => {
  expect(shown('en/events/soviet-seizure-1945/')).toBe('event 1945-09-05')
  const shows = (id: string) => dossier.events.find((event) => event.id === id)?.shown
  for (const { id, kind } of dossier.events) if (kind === 'treaty' && /-(1875|1905)$/.test(id)) expect(shows(id), id).toBeDefined()
})

test('a step of a story shows its own day', () => {
  const [sequence] = dossier.sequences
  const [step] = sequence?.steps ?? []
  expect(shown(`en/sequences/${sequence?.id}/${step?.id}/`)).toBe(`step ${step?.atText}`)
})

test('choosing an event lets go of the date asked for; choosing a place, a position or nothing keeps it', () => {
  const asked = at('en/?at=1956')
  expect(choose(asked, declaration).at).toBeNull()
  expect(choose(asked, shikotan).at?.text).toBe('1956')
  expect(choose(asked, japan).at?.text).toBe('1956')
  expect(choose(at('en/places/shikotan/?at=1956&view=japan'), null, 'report')).toMatchObject({
    page: 'report',
    subject: null,
    at: { text: '1956' },
    view: 'japan',
  })
})

test('a position brings its own view, which leaves with it; a view asked for stays', () => {
  const position = choose(startSelection('en'), japan)
  expect(viewOf(position)).toBe('japan')
  expect(viewOf(choose(position, shikotan))).toBe('control')
  expect(viewOf(choose(at('en/?view=russia'), shikotan))).toBe('russia')
  expect(viewOf(choose(at('en/?view=russia'), japan))).toBe('japan')
  expect(viewOf(at('en/positions/japan/?view=control'))).toBe('control')
})

test('choosing keeps the map where the reader put it, and forgets the place on the page', () => {
  const chosen = choose(at('en/#map=9/43/146'), shikotan)
  expect(chosen.camera).toEqual({ zoom: 9, middle: [146, 43] })
  expect(choose(at('en/report/8/#s8-2'), shikotan).anchor).toBeNull()
})

test('subjects are the same by kind and id', () => {
  expect(sameSubject(shikotan, { ...shikotan })).toBe(true)
  expect(sameSubject(shikotan, declaration)).toBe(false)
  expect(sameSubject(null, null)).toBe(true)
  expect(sameSubject(shikotan, null)).toBe(false)
  expect(subjectKey(paragraphSubject(8))).toBe('paragraph:8')
  expect(subjectKey(shikotan)).toBe('place:shikotan')
})
