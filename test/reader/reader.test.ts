import { expect, test } from 'vitest'
import { dayOf } from '../../src/domain/day'
import { languages } from '../../src/domain/ids'
import { addressesIn, dossierIn, renderReader } from './renderReader'

/** The text of the markup alone. */
const words = (html: string) => html.replace(/<[^>]*>/g, '')
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0
const today = dayOf(2026, 11, 24) ?? undefined

test.each(languages)(
  'every page in %s has exactly one first heading and no style attribute',
  (language) => {
    for (const address of addressesIn(language)) {
      const html = renderReader({ address })
      expect(count(html, /<h1[ >]/g), address).toBe(1)
      expect(html, address).not.toMatch(/ style=/)
      expect(html, address).not.toMatch(/undefined|NaN|\{\w+\}/)
    }
  },
  60_000,
)

test.each(languages)(
  'no id occurs twice on a page in %s',
  (language) => {
    for (const address of addressesIn(language)) {
      const ids = [...renderReader({ address }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, address).toBe(ids.length)
    }
  },
  60_000,
)

test('on the page of a place the panel comes first and holds the only current mentions before the report', () => {
  const html = renderReader({ address: 'en/places/shikotan/' })
  expect(html.indexOf('class="panel')).toBeLessThan(html.indexOf('class="tabs"'))
  expect(html).toMatch(/<h1[^>]*>Shikotan<\/h1>/)
  expect(html).toMatch(/<a class="mention mention-place"[^>]*data-place="shikotan"[^>]*aria-current="true"/)
  expect(html).toContain('lang="ja">色丹島')
  expect(html).toContain('lang="ru">Шикотан')
})

test('the panel says who administers and who claims, since when, with the way to either case', () => {
  const html = renderReader({ address: 'en/places/shikotan/' }).replace(/<!-- -->/g, '')
  expect(html).toContain('<strong>Russia</strong>, since 1 September 1945')
  expect(html).toContain('<strong>Japan</strong>, since 7 February 1855')
  expect(html).toMatch(/data-position="japan"[^>]*>Japan’s case</)
  expect(html).toMatch(/data-position="russia"[^>]*>Russia’s answer</)
})

test('at an earlier date the administering state bears the name of that day', () => {
  const html = renderReader({ address: 'en/places/shikotan/?at=1956-10-19', live: true, today }).replace(/<!-- -->/g, '')
  expect(html).toContain('<strong>Soviet Union</strong>, since 1 September 1945')
  expect(html).toContain('19 October 1956')
})

test('the report names Etorofu only as one of the four islands, and the panel says so', () => {
  expect(renderReader({ address: 'en/places/etorofu/' })).toContain('as one of the four islands')
  expect(renderReader({ address: 'en/places/yuri/' })).not.toContain('as one of the four islands')
})

test('an address that names a sentence marks it and its paragraph', () => {
  const html = renderReader({ address: 'en/report/8/#s8-2', live: true })
  expect(html).toMatch(/<span id="s8-2" class="marked" data-marked="true">/)
  expect(count(html, /class="marked"/g)).toBe(1)
})

test('the page of an event lists it open between six neighbours either side', () => {
  const html = renderReader({ address: 'en/events/joint-declaration-1956/' })
  expect(count(html, /<li[^>]*data-event=/g)).toBe(13)
  expect(count(html, /<li class="open-event"[^>]*data-event="joint-declaration-1956"/g)).toBe(1)
})

test('the first and the last event have neighbours on one side only', () => {
  const { events } = dossierIn('en').core
  for (const event of [events[0], events.at(-1)]) {
    const html = renderReader({ address: `en/events/${event?.id}/` })
    expect(count(html, /<li[^>]*data-event=/g)).toBe(7)
  }
})

test('the list of events holds one item an event', () => {
  const { events } = dossierIn('ru').core
  const html = renderReader({ address: 'ru/events/' })
  for (const { id } of events) expect(count(html, new RegExp(`<li data-event="${id}"`, 'g')), id).toBe(1)
})

test('what was not understood in an address is said above everything, with the nearest there is', () => {
  const html = renderReader({ address: 'en/places/shikotn/?at=1945-02-30&view=mars#map=99/91/0', live: true })
  for (const about of ['place', 'date', 'view', 'extent']) expect(html).toContain(`data-trouble="${about}"`)
  expect(html).toMatch(/role="status"[^>]*data-trouble="place">.*?<a href="\/en\/places\/shikotan\/">Shikotan<\/a>/)
})

test('a date the reader’s clock has not come to is a trouble once the page is live, and none before', () => {
  expect(renderReader({ address: 'en/?at=2999', live: true, today })).toContain('data-trouble="date"')
  expect(renderReader({ address: 'en/?at=2999' })).not.toContain('data-trouble')
})

test('an argument and its answer stand under one heading, and an answer put together by us says so', () => {
  const html = renderReader({ address: 'en/positions/japan/' })
  expect(count(html, /class="side"/g)).toBe(2 * count(html, /class="argument"/g))
  const composed = dossierIn('en').details.position.japan
  const ours =
    composed?.kind === 'position' ? composed.arguments.filter(({ answer, answerIsTheirs }) => answer && !answerIsTheirs).length : 0
  expect(count(html, /Put together by this project/g)).toBe(ours)
})

test('every source has its anchor, and a link that tells its site nothing', () => {
  const html = renderReader({ address: 'en/sources/' })
  const { sources } = dossierIn('en').lists.sources
  for (const { id, url } of sources) {
    expect(html.includes(`id="${id}"`), id).toBe(true)
    if (!url) expect(html.includes(`#${id}"`), id).toBe(true)
  }
  expect(count(html, /href="http/g)).toBe(count(html, /rel="noreferrer"/g))
})

test('while a file is on its way its lines stand, and where it cannot be had the rest of the page does', () => {
  const never = { load: () => {}, subscribe: () => () => {} }
  const late = renderReader({ address: 'en/places/shikotan/', details: { ...never, peek: () => ({ state: 'loading' }) } })
  expect(late).toContain('late-lines')
  expect(late).toContain('Who administers it')
  const failed = renderReader({
    address: 'en/places/shikotan/',
    details: { ...never, peek: () => ({ state: 'failed', reason: 'network' }) },
  })
  expect(failed).toContain('role="alert"')
  expect(failed).toContain('Try again')
  expect(failed).toContain('id="s8-2"')
})
