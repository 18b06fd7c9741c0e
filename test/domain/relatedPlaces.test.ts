import { expect, test } from 'vitest'
import { entriesOf, entryOf, subjectKinds, subjectKey } from '../../src/domain/address/subjects'
import { listedYear, shownDay, yearAnchor } from '../../src/domain/content/event'
import { gazetteer } from '../../src/domain/content/gazetteer'
import { distantPast } from '../../src/domain/time/edtf'
import { eventsOf, litPlaces, placesLeftOpen, placesOf } from '../../src/domain/relatedPlaces'
import { tinyDispute } from '../fixtures/dossiers'
import { otherDispute } from '../fixtures/otherDispute'

const dossiers = [tinyDispute(), otherDispute()]
const subjects = dossiers.flatMap((dossier) =>
  subjectKinds.flatMap((kind) => entriesOf(dossier, kind).map(({ subject }) => ({ dossier, subject }))),
)

test('what a subject is about, lights and leaves open are places and events of the dossier, each once', () => {
  for (const { dossier, subject } of subjects) {
    const { byId } = gazetteer(dossier)
    const events = new Set(dossier.events.map(({ id }) => id))
    for (const places of [placesOf(dossier, subject), litPlaces(dossier, subject), placesLeftOpen(dossier, subject)]) {
      expect(
        places.filter((place) => !byId.has(place)),
        subjectKey(subject),
      ).toEqual([])
      expect(new Set(places).size).toBe(places.length)
    }
    expect(eventsOf(dossier, subject).filter((event) => !events.has(event))).toEqual([])
  }
})

test('what is left open is not lit', () => {
  for (const { dossier, subject } of subjects) {
    const lit = litPlaces(dossier, subject)
    expect(placesLeftOpen(dossier, subject).filter((place) => lit.includes(place))).toEqual([])
  }
})

test('a group brings its members along, and a subject of no dossier nothing', () => {
  for (const { dossier, subject } of subjects)
    for (const place of placesOf(dossier, subject))
      for (const member of gazetteer(dossier).descendants(place)) expect(placesOf(dossier, subject)).toContain(member)
  const [dossier = tinyDispute()] = dossiers
  const nobody = { kind: 'event', id: dossier.events[0]?.id ?? '' } as const
  expect(entryOf({ ...dossier, events: [] }, { ...nobody, id: 'nothing' as (typeof dossier.events)[number]['id'] })).toBeUndefined()
})

test('an event is listed under the year it begins in, one of open start under the year it ends in', () => {
  for (const { events } of dossiers)
    for (const event of events) {
      expect(shownDay(event)).toBe(event.shown ?? event.date.first)
      const open = { ...event, date: { ...event.date, first: distantPast } }
      expect(yearAnchor(listedYear(open))).toBe(`year-${listedYear({ ...event, date: { ...event.date, first: event.date.last } })}`)
    }
})

test('a step that is about nothing brings no place and no event, and no subject brings any where the dossier lacks it', () => {
  const [dossier = tinyDispute()] = dossiers
  const sequences = dossier.sequences.map((sequence) => ({
    ...sequence,
    steps: sequence.steps.map((step) => ({ ...step, subject: null })),
  }))
  const steps = entriesOf({ ...dossier, sequences }, 'step').map(({ subject }) => subject)
  expect(steps.length).toBeGreaterThan(0)
  for (const step of steps) {
    const bare = { ...dossier, sequences }
    expect([placesOf(bare, step), litPlaces(bare, step), placesLeftOpen(bare, step), eventsOf(bare, step)]).toEqual([[], [], [], []])
    const empty = { ...dossier, sequences: [] }
    expect([placesOf(empty, step), eventsOf(empty, step)]).toEqual([[], []])
  }
})
