import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtSelections, addressesLeadingOn } from '../../../src/generator/site/routes'
import { formatAddress, languageOf, readAddress } from '../../../src/domain/address/address'
import { askFor, readDate } from '../../../src/domain/time/askedDate'
import { addDays, type Day } from '../../../src/domain/time/day'
import { askSearch, choose, defaultView, queryOf, type Selection, startSelection } from '../../../src/domain/address/selection'
import type { AskedDate } from '../../../src/domain/time/askedDate'
import { withinReach } from '../../../src/domain/address/withinReach'
import type { View } from '../../../src/domain/content/ids'
import { dayFrom } from '../../fixtures/dossiers'
import { otherDispute } from '../../fixtures/otherDispute'

const dossier = otherDispute()
const { languages } = dossier
const read = (address: string) => readAddress(address, dossier)
const kinds = (address: string) => read(address).troubles.map(({ about }) => about)

const day = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays(dayFrom('1800-01-01'), count))
const date: fc.Arbitrary<AskedDate | null> = fc.option(
  fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([asked, length]) => readDate(askFor(asked).text.slice(0, length))),
)
const view: fc.Arbitrary<View> = fc.constantFrom<View>('control', ...dossier.positions.map(({ id }) => id))
/** What was typed, as `queryOf` leaves it and an address reads it. */
const query = fc.string({ unit: 'grapheme', minLength: 1 }).map((typed) => queryOf(typed.normalize('NFKC')) ?? 'x')
const selection = fc
  .record({
    start: fc.constantFrom(...builtSelections(dossier)),
    at: date,
    view: fc.option(view),
    compare: fc.option(fc.record({ view, at: date })),
    camera: fc.option(
      fc.record({
        zoom: fc.integer({ min: 300, max: 1400 }).map((n) => n / 100),
        middle: fc.tuple(
          fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
          fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
        ),
      }),
    ),
  })
  .chain((parts) => fc.record({ parts: fc.constant(parts), query: parts.start.page === 'search' ? fc.option(query) : fc.constant(null) }))
  .map(
    ({ parts: { start, view: asked, ...parts }, query: searched }): Selection => ({
      ...start,
      ...parts,
      view: asked === defaultView(start.subject) ? null : asked,
      query: searched,
    }),
  )

test('a selection, written as an address and read, is the same selection, without a trouble', () => {
  fc.assert(
    fc.property(selection, (chosen) => {
      expect(read(formatAddress(chosen))).toEqual({ selection: chosen, troubles: [] })
    }),
  )
})

test('whatever is written, reading never throws, and what is read has an address that means the same', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('places', 'events', 'tamm', '..', '%', '%E0', '?', '#', '?at=', '&view=', '#map=', '@'),
  )
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 6 }).map((parts) => `en/${parts.join('/')}`),
      (written) => {
        const { selection: understood } = read(written)
        const again = read(formatAddress(understood))
        expect(again.selection).toEqual(understood)
        expect(again.troubles).toEqual([])
      },
    ),
  )
})

test('every page that is built has an address of its own, with a slash at its end, in its language', () => {
  for (const language of languages) {
    const addresses = builtSelections(otherDispute(language)).map(formatAddress)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter((address) => !address.startsWith(`${language}/`) || !address.endsWith('/'))).toEqual([])
  }
})

test('parameters stand in one order and defaults are left out', () => {
  expect(formatAddress(read('en/places/tamm?compare=borea@1874&view=alda&at=1956').selection)).toBe(
    'en/places/tamm/?at=1956&view=alda&compare=borea@1874',
  )
  expect(formatAddress(read('en/positions/alda/?view=alda&at=today').selection)).toBe('en/positions/alda/')
  expect(formatAddress(read('en/positions/alda/?view=control').selection)).toBe('en/positions/alda/?view=control')
  expect(formatAddress(read('en/?view=control').selection)).toBe('en/')
})

test('case, a missing slash, blanks, file endings and stops at the end are forgiven', () => {
  for (const written of [
    'en/places/tamm',
    'EN/Places/TAMM/',
    'en/places/tamm.',
    'en/places/tamm./',
    'en/places/%20tamm%20/',
    'en/places/tamm.html',
    'en/places/tamm),',
    'en//places//tamm/',
  ]) {
    expect(read(written), written).toMatchObject({ selection: { subject: { kind: 'place', id: 'tamm' } }, troubles: [] })
  }
  expect(read('en/index.html')).toMatchObject({ selection: { page: 'report', subject: null }, troubles: [] })
  expect(read('en/?at=1956-10-19.').selection.at).toMatchObject({ text: '1956-10-19', precision: 'day' })
})

test('each thing that is not understood is a trouble of its own, and the rest holds', () => {
  const { selection: understood, troubles } = read('en/places/atlantis/?at=1945-02-30&view=mars#map=99/91/0')
  expect(troubles.map(({ about, value }) => `${about} ${value}`)).toEqual([
    'place atlantis',
    'date 1945-02-30',
    'view mars',
    'extent map=99/91/0',
  ])
  expect(understood).toMatchObject({ language: 'en', page: 'report', subject: null, at: null, view: null, camera: null })
  expect(kinds('en/events/moon-landing/')).toEqual(['event'])
  expect(read('en/events/moon-landing/').selection.page).toBe('events')
  expect(kinds('en/positions/mars/')).toEqual(['position'])
  expect(kinds('en/terms/xyzzy/')).toEqual(['term'])
  expect(kinds('en/report/0/')).toEqual(['paragraph'])
  expect(kinds('en/report/1.5/')).toEqual(['paragraph'])
  expect(kinds('en/lines/equator/')).toEqual(['line'])
  expect(kinds('en/instruments/magna-carta/')).toEqual(['instrument'])
  expect(kinds('en/sequences/none/1/')).toEqual(['step'])
  expect(kinds('en/nowhere/')).toEqual(['address'])
  expect(kinds('en/sources/abc/')).toEqual(['shelf'])
  expect(kinds('en/?compare=mars@1956')).toEqual(['compare'])
  expect(kinds('en/?compare=alda@1956-13')).toEqual(['compare'])
  expect(read('en/places/atlantis/?at=1956').selection.at?.text).toBe('1956')
})

test('another language is a trouble and the rest of the path holds; a path without a language is read as it stands', () => {
  expect(read('xx/places/tamm/')).toMatchObject({
    selection: { subject: { id: 'tamm' } },
    troubles: [{ about: 'language', value: 'xx' }],
  })
  expect(read('pt-BR/')).toMatchObject({ troubles: [{ about: 'language', value: 'pt-BR' }] })
  expect(read('places/tamm/')).toMatchObject({ selection: { language: 'en', subject: { id: 'tamm' } }, troubles: [] })
  expect(kinds('a/b/c/d/')).toEqual(['address'])
  expect(languageOf('/HE/places/', languages)).toBe('he')
  expect(languageOf('de/', languages)).toBeNull()
})

test('a name in another script and a slip of a letter are offered the place they are nearest to', () => {
  const slips: readonly (readonly [string, string])[] = [
    ['en', 'טאמו'],
    ['he', 'Hetamma'],
    ...languages.flatMap((language) => ['tam', 'tamn', 'tmam'].map((slip) => [language, slip] as const)),
  ]
  for (const [language, written] of slips) {
    const { troubles } = readAddress(`${language}/places/${encodeURIComponent(written)}/`, otherDispute(language))
    expect(troubles, `${language} ${written}`).toMatchObject([{ about: 'place', suggestion: { kind: 'place', id: 'tamm' } }])
  }
})

test('a date is a day, a month or a year of the calendar, and shows its last day', () => {
  const shown = (text: string) => readDate(text)?.day
  expect(shown('1956-10-19')).toBe(dayFrom('1956-10-19'))
  expect(shown('1956-10')).toBe(dayFrom('1956-10-31'))
  expect(shown('1956')).toBe(dayFrom('1956-12-31'))
  expect(shown('2024-02')).toBe(dayFrom('2024-02-29'))
  for (const wrong of ['1945-02-30', '1956-13', '1956-00', '56', '19561019', 'yesterday', '1956-1-1', ''])
    expect(readDate(wrong), wrong).toBeNull()
  fc.assert(
    fc.property(day, (one: Day) => {
      expect(readDate(askFor(one).text)).toEqual(askFor(one))
    }),
  )
})

test('an extent is a zoom and a place the map can stand at', () => {
  expect(read('en/#map=9.2/43.8/146.7').selection.camera).toEqual({ zoom: 9.2, middle: [146.7, 43.8] })
  for (const wrong of [
    'map=',
    'map=9',
    'map=9/43',
    'map=9/43/146/1',
    'map=9//146',
    'map=99/43/146',
    'map=9/91/146',
    'map=9/43/541',
    'map=a/b/c',
  ]) {
    expect(read(`en/#${wrong}`), wrong).toMatchObject({ selection: { camera: null }, troubles: [{ about: 'extent' }] })
  }
})

test('a fragment that is no extent is a place on the page', () => {
  expect(read('en/report/1/#s1-2').selection).toMatchObject({ anchor: 's1-2', camera: null })
  expect(formatAddress(read('en/sources/#almanac').selection)).toBe('en/sources/#almanac')
})

test('what mail programs, keyboards and forms do to an address is forgiven', () => {
  const meant = { subject: { kind: 'place', id: 'tamm' }, at: { text: '1956' }, view: 'alda' }
  for (const written of [
    'en/places/tamm/?at=1956&amp;view=alda',
    'en/places/tamm/%3Fat=1956%26view=alda',
    'en/places/tamm%3Fat%3D1956%26view%3Dalda',
    'en/places/tamm/?at%3D1956%26view%3Dalda',
    'en/places/tamm/?AT=1956&View=ALDA',
    'en/places/ｔａｍｍ/?at=１９５６&view=ａｌｄａ',
    'en/places/tamm/？at=1956＆view＝alda',
    'en/places%2Ftamm%2F?at=1956&view=alda',
    'en/places/tamm%2F?at=1956&view=alda',
    'en/places/tamm/index.html?at=1956&view=alda',
    'en/./places//tamm/?at=1956&view=alda',
    `en/places/tamm/?at=${encodeURIComponent('１９５６')}&view=${encodeURIComponent('ａｌｄａ')}`,
    'en/places/tamm/&at=1956&view=alda',
    'en/places/tamm/;at=1956;view=alda',
    'en/places/tamm/?at=1956?view=alda',
    'en/places/tamm/?at=1956;view=alda',
    'en/places/tamm/?at=&at=1956&view=&view=alda',
    // A blank of no width, as chats put into what one copies from them.
    'en/places/tamm%E2%80%8B/?at=1956%E2%80%8B&view=%EF%BB%BFalda',
  ])
    expect(read(written), written).toMatchObject({ selection: meant, troubles: [] })
  expect(read('en/places/tamm/%23map=8/44/147').selection).toMatchObject({
    subject: { id: 'tamm' },
    camera: { zoom: 8, middle: [147, 44] },
  })
  expect(read('en/#MAP=8/44/147').selection.camera).toEqual({ zoom: 8, middle: [147, 44] })
  expect(read('en/%3Fat=1956%23map=8/44/147').selection).toMatchObject({ at: { text: '1956' }, camera: { zoom: 8, middle: [147, 44] } })
  expect(read('en/#map%3D8%2F44%2F147').selection).toMatchObject({ camera: { zoom: 8, middle: [147, 44] } })
})

test('what is printed of a long address is short, and reading it takes no longer than it is long', () => {
  const slug = 'north-'.repeat(50_000)
  const { troubles } = read(`en/places/${slug}/?at=${slug}&view=${slug}&compare=${slug}#map=${slug}`)
  expect(troubles.map(({ about }) => about)).toEqual(['place', 'date', 'view', 'compare', 'extent'])
  for (const { value } of troubles) expect([...value].length).toBeLessThanOrEqual(61)
  // Nothing printed turns the direction of the sentence that it stands in.
  expect(read('en/places/%E2%80%AEnowhere/').troubles).toMatchObject([{ value: 'nowhere' }])
  const emoji = read(`en/places/${'🏝️'.repeat(100)}/`).troubles[0]?.value ?? ''
  expect(() => encodeURIComponent(emoji)).not.toThrow()
})

test('a longitude is counted from the side of the map, and an extent beyond the map is a trouble', () => {
  const reach = [170, -10, 200, 10] as const
  const camera = (address: string) => withinReach(read(address), reach).selection.camera?.middle
  expect(camera('en/#map=8/0/183.4')).toEqual([183.4, 0])
  expect(camera('en/#map=8/0/-176.6')?.[0]).toBeCloseTo(183.4)
  expect(camera('en/#map=8/0/534')?.[0]).toBe(174)
  for (const beyond of ['en/#map=8/0/20', 'en/#map=8/40/180', 'en/#map=8/-11/175']) {
    const led = withinReach(read(beyond), reach)
    expect(led.selection.camera, beyond).toBeNull()
    expect(led.troubles.map(({ about }) => about)).toEqual(['extent'])
  }
})

test('what a map writes that crosses 180° can be read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3_590_000, max: 3_590_000 }), (count) => {
      const chosen: Selection = { ...read('en/').selection, camera: { zoom: 5, middle: [count / 10_000, 10] } }
      expect(read(formatAddress(chosen))).toEqual({ selection: chosen, troubles: [] })
    }),
  )
})

test('an address that an entry had leads on to the one it has, with what else was asked', () => {
  const core = otherDispute('en')
  expect(core.formerIds).toEqual({ event: { 'seizure-1920': 'landing-1920' } })
  expect(addressesLeadingOn(core)).toContain('en/events/seizure-1920/')
  const { selection, troubles } = readAddress('en/events/Seizure-1920?at=1956&view=alda', core)
  expect(troubles).toEqual([])
  expect(formatAddress(selection)).toBe('en/events/landing-1920/?at=1956&view=alda')
})

test('each folder that holds pages is a page, or leads on to one', () => {
  const core = otherDispute('en')
  const built = new Set(builtSelections(core).map(formatAddress))
  const leading = addressesLeadingOn(core)
  expect(leading).toContain('en/report/')
  for (const folder of leading) {
    const { selection: meant, troubles } = readAddress(folder, core)
    expect(troubles, folder).toEqual([])
    expect(built, folder).toContain(formatAddress(meant))
  }
})

test('the page of the search is asked for one line; no other page is asked for anything', () => {
  expect(read('en/search/?q=north%20tamm+isle')).toMatchObject({ selection: { page: 'search', query: 'north tamm isle' }, troubles: [] })
  expect(formatAddress(read('en/search/?at=1956&q=a%26b').selection)).toBe('en/search/?at=1956&q=a%26b')
  expect(read('en/search/?q=').selection.query).toBeNull()
  expect(read('en/places/?q=tamm').selection.query).toBeNull()
  expect(read('en/search/tamm/').troubles).toEqual([{ about: 'address', value: 'search/tamm' }])
})

test('what is typed is asked for without its blanks and without half a character, and not longer than anyone types', () => {
  const start = startSelection('en')
  expect(askSearch(start, '  north\n isle ').query).toBe('north isle')
  expect(askSearch(start, ' ').query).toBeNull()
  expect(queryOf(`a\ud800b${'c'.repeat(200)}`)).toBe(`ab${'c'.repeat(118)}`)
  expect(choose(askSearch(start, 'isle'), null, 'events').query).toBeNull()
})

test('an edition is a number, in figures of either width; what is none is said', () => {
  expect(['1', '7', '０１２', ' 3 '].map((written) => read(`en/?edition=${encodeURIComponent(written)}`).selection.edition)).toEqual([
    1, 7, 12, 3,
  ])
  for (const wrong of ['0', '00', 'abc', '1.5', '-1', '99999'])
    expect(read(`en/?edition=${wrong}`), wrong).toMatchObject({
      selection: { edition: null },
      troubles: [{ about: 'edition', value: wrong }],
    })
  expect(read('en/?edition=').troubles).toEqual([])
})
