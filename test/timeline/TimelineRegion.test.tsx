import { expect, test } from 'vitest'
import { builtTimeline } from '../fixtures/builtTimeline'
import { eventId } from '../../src/generator/dossier/compile/ids'
import { crowdedTime } from '../fixtures/crowdedTime'
import { otherDispute } from '../fixtures/otherDispute'

const pages = ['', 'events/landing-1920/', 'events/ferry-treaty-1901/', 'places/tamm/']

test('on every built page each event is a link of the timeline once, and no style is written into it', () => {
  for (const language of ['en'])
    for (const page of pages) {
      const html = builtTimeline(otherDispute(language), page)
      const events = [...html.matchAll(/<a [^>]*data-event="([^"]+)"/g)].map(([, id]) => id)
      expect(events.toSorted()).toEqual(
        otherDispute(language)
          .events.map(({ id }) => id)
          .toSorted(),
      )
      expect(html).not.toContain(' style=')
    }
})

test('a built page has a sign for the date and no slider, and nothing that does nothing', () => {
  const html = builtTimeline(otherDispute(), '')
  expect(html).not.toContain('role="slider"')
  expect(html.match(/<button(?![^>]*popovertarget)/gi)).toBeNull()
  expect(html).toContain('Today')
})

test('a built page says nothing of who holds what as data, which depends on a date', () => {
  expect(builtTimeline(otherDispute(), 'places/tamm/')).not.toMatch(/data-administrator|data-claimants/)
})

test('links lead from a built page to the pages of its own language', () => {
  expect(builtTimeline(otherDispute(), '')).toContain('href="events/landing-1920/"')
  expect(builtTimeline(otherDispute(), 'places/tamm/')).toContain('href="../../events/landing-1920/"')
})

test('of very many events at most 150 are links of the chart, and the years of the others lead into the list of all, at once', () => {
  const dossier = otherDispute('en')
  const { events } = crowdedTime()
  const many = Array.from({ length: 30 }, (_, round) => events.map((event) => ({ ...event, id: eventId(`${event.id}-${round}`) }))).flat()
  const before = performance.now()
  const html = builtTimeline({ ...dossier, events: many }, '')
  expect(performance.now() - before).toBeLessThan(3000)
  const links = html.match(/<a [^>]*data-event=/g) ?? []
  expect(links.length).toBeGreaterThan(100)
  expect(links.length).toBeLessThanOrEqual(150)
  const rest = [...html.matchAll(/href="events\/#year-\d+"[^>]*>\d+ · ([\d,]+) event/g)].map(([, count]) => Number(count?.replace(',', '')))
  expect(rest.reduce((sum, count) => sum + count, 0)).toBe(many.length - links.length)
})
