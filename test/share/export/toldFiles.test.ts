import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { frameOf } from '../../../src/cartography/camera'
import { startSelection } from '../../../src/domain/address/selection'
import { licence } from '../../../src/domain/content/dataFiles'
import type { Subject } from '../../../src/domain/content/subject'
import { isoDay } from '../../../src/domain/time/day'
import { eventsCalendar } from '../../../src/exports/calendar'
import { placesLinked } from '../../../src/exports/linkedPlaces'
import { timelineJs } from '../../../src/exports/timelineJs'
import { allTold } from '../../../src/generator/exports/allTold'
import { linkedPlaces } from '../../../src/generator/exports/linkedPlacesSchema'
import { placeId, termId } from '../../../src/generator/dossier/compile/ids'
import { siteData } from '../../../src/generator/site/siteData'
import { eventsInView, placesInFrame } from '../../../src/share/export/inView'
import { otherDisputeFolder, wholeOtherDispute } from '../../fixtures/otherDispute'

const { geometry } = siteData(otherDisputeFolder, 2026)
const { compiled, t } = wholeOtherDispute('en')
const { core: dossier, details } = compiled
const tamm: Subject = { kind: 'place', id: placeId('tamm') }
const roundTamm = frameOf([-18.4, -39.5, -18, -39.1])

/** What the files of a view are written of. */
function view(subject: Subject | null) {
  return {
    t,
    dossier,
    places: placesInFrame(dossier, geometry, roundTamm),
    events: eventsInView(dossier, { ...startSelection('en'), subject }).events,
    told: allTold(details),
    title: 'Tamm',
    url: 'https://example.org/en/places/tamm/',
    address: (path: string) => `https://example.org/en/${path}`,
    madeOn: '2026-11-30',
  }
}

test('places of a view are those whose outline or point lies on its map', () => {
  const idsIn = (extent: Parameters<typeof frameOf>[0]) => placesInFrame(dossier, geometry, frameOf(extent)).map(({ id }) => id)
  expect(idsIn([-18.4, -39.5, -18, -39.1])).toEqual(['tamm'])
  expect(idsIn([-19.6, -39.05, -19.4, -38.95])).toEqual(['ferry-sound'])
  expect(idsIn([-24, -41, -17, -37])).toEqual(dossier.places.map(({ id }) => id))
})

test('events of a view are those of what is chosen, of a year that is read alone its own, else all that have a day', () => {
  const start = startSelection('en')
  const ids = (selection: Parameters<typeof eventsInView>[1]) => eventsInView(dossier, selection).events.map(({ id }) => id)
  expect(ids({ ...start, subject: tamm })).toEqual(['landing-1920', 'tide-council-1950'])
  expect(ids({ ...start, page: 'events', part: '1932' })).toEqual(['vale-shared-1932'])
  expect(ids(start)).toEqual(dossier.events.map(({ id }) => id))
  const [term] = dossier.terms
  expect(eventsInView(dossier, { ...start, subject: { kind: 'term', id: termId(term?.id ?? '') } }).isOfChosen).toBe(false)
})

test('Linked Places of a view are of the format, and each place has a source', () => {
  const text = placesLinked(view(tamm))
  const [place, ...others] = linkedPlaces.parse(JSON.parse(text)).features
  expect(others).toEqual([])
  expect(place?.['@id']).toBe('https://example.org/en/places/tamm/')
  expect(place?.names[0]?.citations?.[0]?.label).toBe(details.place[placeId('tamm')]?.sources[0]?.title)
  // Its group is named, though it does not lie on this map.
  expect(place?.relations.map(({ label }) => label)).toEqual(['Twin Isles'])
  expect(JSON.parse(text)).toMatchObject({ license: licence.url, url: 'https://example.org/en/places/tamm/', attribution: dossier.title })
})

test('the calendar of a view, read by another’s parser, has its events alone, with sources and licence', () => {
  const calendar = new ICAL.Component(ICAL.parse(eventsCalendar(view(tamm))))
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  const chosen = eventsInView(dossier, { ...startSelection('en'), subject: tamm }).events
  expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual(
    chosen.map(({ title, date }) => [title, isoDay(date.first)]),
  )
  for (const [i, event] of events.entries()) {
    const said = details.event[chosen[i]?.id ?? '']
    expect(event.description).toContain(said?.summary)
    expect(event.description).toContain(said?.sources[0]?.url ?? said?.sources[0]?.title)
  }
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Tamm')
  expect(String(calendar.getFirstPropertyValue('description'))).toContain(licence.url)
})

test('TimelineJS has the events of a view under its name, with the address where it is read', () => {
  expect(JSON.parse(timelineJs(view(tamm)))).toMatchObject({
    title: { text: { headline: 'Tamm', text: expect.stringContaining(dossier.title) } },
    events: [{ start_date: { year: 1920, month: 6, day: 1 }, end_date: { year: 1920, month: 6, day: 3 } }, { start_date: { year: 1950 } }],
    license: licence.url,
    source: 'https://example.org/en/places/tamm/',
  })
})
