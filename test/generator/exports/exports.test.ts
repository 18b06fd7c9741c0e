import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { isoDay } from '../../../src/domain/time/day'
import { csv } from '../../../src/domain/csv'
import { exportFiles } from '../../../src/generator/exports/exportFiles'
import { linkedPlaces } from '../../../src/generator/exports/linkedPlacesSchema'
import { licence } from '../../../src/domain/content/dataFiles'
import { siteData } from '../../../src/generator/site/siteData'

const folder = 'test/fixtures/other-dispute'
const site = siteData(folder, 2026)
const files = exportFiles(folder, site, { siteUrl: 'https://example.org/', builtOn: '2026-11-30' })
const file = (name: string) => files.get(`en/files/${name}`) ?? ''
const { core } = site.editions[0].compiled

/** CSV read by its rules (RFC 4180). */
function rowsIn(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

test('every language has the same files', () => {
  const names = (language: string) =>
    [...files.keys()].flatMap((path) => (path.startsWith(`${language}/`) ? [path.slice(language.length)] : []))
  for (const { words } of site.editions) expect(names(words.language)).toEqual(names(core.language))
})

test('CSV comes back as it was, whatever its cells hold', () => {
  const table = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), { maxLength: 5 })
  fc.assert(
    fc.property(table, (rows) => {
      expect(rowsIn(csv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows])
    }),
  )
})

test('tables have a row for each entry, each with its sources and licence', () => {
  const events = rowsIn(file('events.csv'))
  expect(events).toHaveLength(core.events.length + 1)
  expect(rowsIn(file('places.csv'))).toHaveLength(core.places.length + 1)
  expect(rowsIn(file('control.csv'))).toHaveLength(Object.values(core.control).flat().length + 1)
  for (const row of events.slice(1)) expect(row).toContain(licence.name)
  for (const name of ['events.csv', 'places.csv', 'control.csv']) expect(new Set(rowsIn(file(name)).map((row) => row.length)).size).toBe(1)
})

interface Ring extends Array<readonly [number, number]> {}
interface Collection {
  readonly license: string
  readonly attribution: string
  readonly features: readonly {
    readonly id: string
    readonly geometry: { readonly type: string; readonly coordinates: readonly (readonly Ring[])[] }
  }[]
}

test('GeoJSON: a place each, rings closed, outer ones counter-clockwise', () => {
  const collection: Collection = JSON.parse(file('places.geojson'))
  expect(collection.features.map(({ id }) => id)).toEqual(core.places.map(({ id }) => id))
  expect(collection.license).toBe(licence.url)
  const polygons = collection.features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
  expect(polygons.length).toBeGreaterThan(0)
  for (const rings of polygons)
    for (const [i, ring] of rings.entries()) {
      expect(ring[0]).toEqual(ring.at(-1))
      const area = ring.slice(1).reduce((sum, [x, y], n) => sum + (ring[n]?.[0] ?? 0) * y - x * (ring[n]?.[1] ?? 0), 0)
      expect(area > 0).toBe(i === 0)
    }
})

test('Linked Places: every file is of the format, and says whose it is', () => {
  for (const { words } of site.editions) {
    const content: unknown = JSON.parse(files.get(`${words.language}/files/places.lpf.json`) ?? '')
    expect(linkedPlaces.parse(content).features).toHaveLength(core.places.length)
    expect(content).toMatchObject({ license: licence.url })
  }
  expect(() => linkedPlaces.parse({ type: 'FeatureCollection', '@context': '', features: [{}] })).toThrow()
})

test('the calendar, read by another’s parser, has every event on its days', () => {
  const calendar = new ICAL.Component(ICAL.parse(file('events.ics')))
  const read = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  const dated = core.events.filter(({ date }) => !date.ends?.includes(null))
  expect(read.map(({ summary }) => summary)).toEqual(dated.map(({ title }) => title))
  expect(read.map(({ startDate }) => startDate.toString())).toEqual(dated.map(({ date }) => isoDay(date.first)))
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length)
  expect(String(calendar.getFirstPropertyValue('description'))).toContain(licence.url)
})

interface Timeline {
  readonly license: string
  readonly title: { readonly text: { readonly headline: string } }
  readonly events: readonly {
    readonly start_date: { readonly year: number; readonly month?: number; readonly day?: number }
    readonly text: { readonly headline: string }
  }[]
}

test('TimelineJS: a title, and every event with a day as far as it is known', () => {
  const timeline: Timeline = JSON.parse(file('events.timeline.json'))
  expect(timeline.title.text.headline).toBe(core.title)
  expect(timeline.license).toBe(licence.url)
  for (const { start_date: date, text } of timeline.events) {
    expect(Number.isInteger(date.year)).toBe(true)
    expect(date.day === undefined || date.month !== undefined).toBe(true)
    expect(text.headline).not.toBe('')
  }
})
