import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changesOfPage, changesSince } from '../../../src/domain/changes'
import { readDossier } from '../../../src/generator/dossier/read'
import { pagesAbout, pagesBySource } from '../../../src/generator/editions/about'
import { atomFeed, escapeXml } from '../../../src/generator/editions/atomFeed'
import { compileChanges } from '../../../src/generator/editions/compileChanges'
import { differences, isText } from '../../../src/generator/editions/differences'
import { makeEdition } from '../../../src/generator/editions/makeEdition'
import { currentEdition, lastState, readEditions } from '../../../src/generator/editions/readEditions'
import { readState, stateOf, writeState } from '../../../src/generator/editions/state'
import { siteData } from '../../../src/generator/site/siteData'
import { languages } from '../../fixtures/languages'
import { translatorOf } from '../../i18n/translators'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'))
  cpSync('test/fixtures/tiny-dispute', folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Entry {
  readonly id: string
  title: Record<string, string>
}

/** Changes the events of the dossier in the temporary folder. */
function edit(change: (events: Entry[]) => unknown) {
  const file = join(folder, 'events.json')
  const content = JSON.parse(readFileSync(file, 'utf8'))
  change(Array.isArray(content) ? content : content.entries)
  writeFileSync(file, JSON.stringify(content))
}
const make = (date: string) => makeEdition(folder, readDossier(folder), date)
const history = () => ({ editions: readEditions(folder), last: lastState(folder), now: stateOf(readDossier(folder)) })

test('an edition is made, a fact is changed, a second is made: the old address says what it was, in every language', () => {
  expect([currentEdition(readEditions(folder)), lastState(folder)]).toEqual([null, null])
  expect(make('2026-01-01')).toEqual({ number: 1, date: '2026-01-01', changes: [] })
  expect(make('2026-01-02')).toBeNull()
  const former: Record<string, string> = {}
  let id = ''
  edit(([event]) => {
    if (!event) throw new Error('the made-up dossier has no event')
    id = event.id
    Object.assign(former, event.title)
    for (const tag of Object.keys(event.title)) event.title[tag] = `${event.title[tag]} [anew](event:x)`
  })
  expect(make('2026-02-01')).toMatchObject({ number: 2, changes: [{ entry: `events/${id}`, kind: 'changed' }] })
  expect(currentEdition(readEditions(folder))).toEqual({ number: 2, date: '2026-02-01' })
  for (const language of languages.filter((tag) => tag in former)) {
    const t = translatorOf(language)
    const told = changesOfPage(changesSince(compileChanges(history(), t, 'en'), 1), `event:${id}`)
    expect(told).toHaveLength(1)
    expect(told[0]?.parts).toEqual([{ at: 'title', label: t('field.title'), before: former[language], after: `${former[language]} anew` }])
    expect(changesSince(compileChanges(history(), t, 'en'), 2)).toEqual([])
  }
})

test('what has changed since the last edition is told too, before it is one', () => {
  edit((events) => events.pop())
  const last = compileChanges(history(), translatorOf('en'), 'en').at(-1)
  expect(last?.edition).toBeNull()
  expect(last?.changes).toMatchObject([{ kind: 'withdrawn' }])
})

test('pages of a released dossier name its edition, and the changes have a page; one that never was has none', () => {
  const released = siteData('test/fixtures/tiny-dispute', 2026)
  expect(released.edition).toBeNull()
  expect(released.editions[0].compiled.core.emptyPages).toContain('changes')
  const copy = join(folder, 'editions')
  cpSync(copy, join(folder, 'kept'), { recursive: true })
  expect(currentEdition(readEditions(folder))?.number).toBe(2)
})

test('a state comes back from its text, and hashes, notes for editors and what was not seen are no facts', () => {
  const state = stateOf({
    files: {
      events: [
        { id: 'a', summary: { en: 'A', ja: 'あ', of: { ja: '12345678' } }, forEditors: 'x' },
        { id: 'b', verified: false },
      ],
      control: [
        { place: 'p', from: '1900', to: '1905', verified: false },
        { place: 'p', from: '1900', to: '1910' },
        { place: 'p', from: '1900', to: null },
      ],
      distances: [{ from: 'p', to: 'q', kind: 'gap' }],
      article: { headline: { en: 'H' }, paragraphs: [{ n: 1, text: { en: 'T' } }], written: 'x' },
    },
    geometry: { 'lines.geojson': { type: 'x' } },
  })
  expect([...state.keys()]).toEqual([
    'events/a',
    'control/p_1900',
    'control/p_1900~2',
    'control/p_1900~3',
    'distances/p_q_gap',
    'article/headline',
    'article/p1',
    'geometry/lines.geojson',
  ])
  expect(state.get('events/a')).toEqual({ id: 'a', summary: { en: 'A', ja: 'あ' } })
  expect(readState(writeState(state))).toEqual(state)
})

test('differences of a state to itself are none, and what was told leads from one to the other', () => {
  const value = fc.dictionary(
    fc.constantFrom('summary', 'date', 'claims'),
    fc.oneof(fc.string(), fc.record({ en: fc.string() }), fc.array(fc.integer())),
  )
  const anyState = fc
    .dictionary(fc.constantFrom('events/a', 'events/b', 'places/c'), value)
    .map((entries) => new Map(Object.entries(entries)))
  fc.assert(
    fc.property(anyState, anyState, (before, after) => {
      expect(differences(before, before)).toEqual([])
      const changed = new Map<string, unknown>(before)
      for (const { entry, kind, parts = [] } of differences(before, after)) {
        if (kind === 'withdrawn') changed.delete(entry)
        else if (kind === 'added') changed.set(entry, after.get(entry))
        else {
          const value = { ...(changed.get(entry) as Record<string, unknown>) }
          for (const { at, after: now } of parts) {
            if (now === undefined) delete value[at]
            else value[at] = now
          }
          changed.set(entry, value)
        }
      }
      expect(Object.fromEntries(changed)).toEqual(Object.fromEntries(after))
    }),
  )
})

test('members of a list are told apart by their ids, else by their numbers', () => {
  const of = (claims: unknown) => new Map([['positions/x', { claims }]])
  const at = (before: unknown, after: unknown) =>
    differences(of(before), of(after)).flatMap(({ parts = [] }) => parts.map((part) => part.at))
  expect(
    at(
      [
        { id: 'a', v: 1 },
        { id: 'b', v: 1 },
      ],
      [
        { id: 'b', v: 2 },
        { id: 'a', v: 1 },
      ],
    ),
  ).toEqual(['claims/b/v'])
  expect(at([{ v: 1 }, { v: 2 }], [{ v: 1 }, { v: 3 }])).toEqual(['claims/2/v'])
  expect([isText({ en: 'a' }), isText({}), isText({ summary: 'a' }), isText('a')]).toEqual([true, false, false, false])
})

test('an entry knows the pages that say it, a source those that rest on it', () => {
  expect(pagesAbout('boundaries/x', {})).toEqual(['line:x', 'lines'])
  expect(pagesAbout('control/p_1900', { place: 'p', from: '1900' })).toEqual(['place:p', 'report'])
  expect(pagesAbout('distances/p_q_gap', { from: 'p', to: 'q' })).toEqual(['place:p', 'place:q'])
  expect(pagesAbout('report-checks/x', { paragraph: 2 })).toEqual(['paragraph:2', 'report'])
  expect(pagesAbout('report-checks/x', undefined)).toEqual(['report'])
  expect(pagesAbout('article/p3', {})).toEqual(['paragraph:3', 'report'])
  expect(pagesAbout('article/headline', {})).toEqual(['report'])
  expect(pagesAbout('sequences/s', { steps: [{ id: 'one' }] })).toEqual(['sequences', 'step:s/one'])
  expect(['map-conventions/x', 'sources/x', 'dispute/x', 'states/x'].map((key) => pagesAbout(key, {}))).toEqual([
    ['names'],
    ['sources'],
    ['report'],
    [],
  ])
  const state = new Map<string, unknown>([['events/a', { sources: ['s'], claims: [{ source: 's' }, { source: 't' }] }]])
  expect(pagesBySource(state)).toEqual(
    new Map([
      ['s', ['event:a']],
      ['t', ['event:a']],
    ]),
  )
})

test('the feed is XML whatever it tells, and links are absolute where the site knows its address', () => {
  const t = translatorOf('en')
  const name = 'A <b> & "c"'
  const editions = [
    { edition: { number: 1, date: '2026-01-01' }, changes: [] },
    { edition: { number: 2, date: '2026-02-01' }, changes: [{ entry: 'events/a', kind: 'added', name, about: [], parts: [] }] },
    { edition: null, changes: [] },
  ] as const
  const feed = atomFeed(editions, { title: 'Isles', siteUrl: 'https://example.org/' }, t)
  expect(feed.match(/<entry>/g)).toHaveLength(2)
  expect(feed).toContain('href="https://example.org/en/changes/#edition-2"')
  expect(feed).toContain(escapeXml(name))
  expect(new Set(feed.match(/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/g)).size).toBe(3)
  expect(atomFeed([], { title: 'Isles', siteUrl: undefined }, t)).toContain('href="./"')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text)
      expect(escaped.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[&<>"]/)
      expect(escaped.replace(/[\t\n\r]/g, '')).not.toMatch(/\p{Cc}/u)
    }),
  )
})
