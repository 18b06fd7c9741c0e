import { paragraphSubject } from '../../../src/domain/content/subject'
import { expect, test } from 'vitest'
import { eventId, placeId, positionId } from '../../../src/generator/dossier/compile/ids'
import { readAddress } from '../../../src/domain/address/address'
import { isoDay } from '../../../src/domain/time/day'
import { choose, type Selection, startSelection, viewOf } from '../../../src/domain/address/selection'
import { sameSubject, subjectKey } from '../../../src/domain/address/subjects'
import type { Subject } from '../../../src/domain/content/subject'
import { shownDate, shownOf } from '../../../src/domain/address/shown'
import { dayFrom } from '../../fixtures/dossiers'
import { otherDispute } from '../../fixtures/otherDispute'

const dossier = otherDispute()
const today = dayFrom('2026-11-24')
const at = (address: string): Selection => readAddress(address, dossier).selection
const shown = (address: string) => {
  const { by, day } = shownDate(at(address), dossier, today)
  return `${by} ${isoDay(day)}`
}
const tamm: Subject = { kind: 'place', id: placeId('tamm') }
const treaty: Subject = { kind: 'event', id: eventId('ferry-treaty-1901') }
const alda: Subject = { kind: 'position', id: positionId('alda') }

test('the date shown is the one asked for, else the event’s own, else today', () => {
  expect(shown('en/events/ferry-treaty-1901/')).toBe('event 1901-05-04')
  expect(shown('en/events/ferry-treaty-1901/?at=1945')).toBe('asked 1945-12-31')
  expect(shown('en/places/tamm/')).toBe('today 2026-11-24')
  expect(shown('en/places/tamm/?at=1956-10')).toBe('asked 1956-10-31')
})

test('a step of a story shows its own day', () => {
  const [sequence] = dossier.sequences
  const [step] = sequence?.steps ?? []
  expect(shown(`en/sequences/${sequence?.id}/${step?.id}/`)).toBe(`step ${step?.atText}`)
})

test('choosing an event lets go of the date asked for; choosing a place, a position or nothing keeps it', () => {
  const asked = at('en/?at=1956')
  expect(choose(asked, treaty).at).toBeNull()
  expect(choose(asked, tamm).at?.text).toBe('1956')
  expect(choose(asked, alda).at?.text).toBe('1956')
  expect(choose(at('en/places/tamm/?at=1956&view=alda'), null, 'report')).toMatchObject({
    page: 'report',
    subject: null,
    at: { text: '1956' },
    view: 'alda',
  })
})

test('a position brings its own view, which leaves with it; a view asked for stays', () => {
  const position = choose(startSelection('en'), alda)
  expect(viewOf(position)).toBe('alda')
  expect(viewOf(choose(position, tamm))).toBe('control')
  expect(viewOf(choose(at('en/?view=borea'), tamm))).toBe('borea')
  expect(viewOf(choose(at('en/?view=borea'), alda))).toBe('alda')
  expect(viewOf(at('en/positions/alda/?view=control'))).toBe('control')
})

test('choosing keeps the map where the reader put it, and forgets the place on the page', () => {
  const chosen = choose(at('en/#map=9/43/146'), tamm)
  expect(chosen.camera).toEqual({ zoom: 9, middle: [146, 43] })
  expect(choose(at('en/report/1/#s1-2'), tamm).anchor).toBeNull()
})

test('subjects are the same by kind and id', () => {
  expect(sameSubject(tamm, { ...tamm })).toBe(true)
  expect(sameSubject(tamm, treaty)).toBe(false)
  expect(sameSubject(null, null)).toBe(true)
  expect(sameSubject(tamm, null)).toBe(false)
  expect(subjectKey(paragraphSubject(8))).toBe('paragraph:8')
  expect(subjectKey(tamm)).toBe('place:tamm')
})

test('a month or a year that has begun shows today, one that has not shows today as if it were not asked for', () => {
  expect(shown('en/places/tamm/?at=2026-11')).toBe('asked 2026-11-24')
  expect(shown('en/places/tamm/?at=2026')).toBe('asked 2026-11-24')
  expect(shown('en/places/tamm/?at=2026-12')).toBe('today 2026-11-24')
  expect(shown('en/places/tamm/?at=2026-11-25')).toBe('today 2026-11-24')
})

test('choosing nothing stays on the page, unless another is named', () => {
  expect(choose(at('en/places/tamm/'), null).page).toBe('places')
  expect(choose(at('en/places/tamm/'), null, 'events').page).toBe('events')
})

test('the second of two maps shows no day that has not come either', () => {
  const second = (date: string) => {
    const { by, day } = shownOf(at(`en/?compare=alda@${date}`).compare?.at ?? null, today)
    return `${by} ${isoDay(day)}`
  }
  expect(['today', '1920', '2026', '2026-11-24', '2026-11-25', '2050'].map(second)).toEqual([
    'today 2026-11-24',
    'asked 1920-12-31',
    'asked 2026-11-24',
    'asked 2026-11-24',
    'today 2026-11-24',
    'today 2026-11-24',
  ])
})
