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

test('a built page draws no bar that has no length, each drawing of a kind once, and no colour twice', () => {
  for (const page of pages) {
    const html = builtTimeline(otherDispute(), page)
    expect(html).not.toMatch(/<rect [^>]*width="0%"/)
    const ways = [...html.matchAll(/ d="([^"]{60,})"/g)].map(([, way]) => way)
    expect(new Set(ways).size).toBe(ways.length)
    for (const [bar] of html.matchAll(/<rect [^>]*data-fill="[^>]*>/g)) expect(bar).not.toContain('class=')
  }
})

test('links lead from a built page to the pages of its own language', () => {
  expect(builtTimeline(otherDispute(), '')).toContain('href="events/landing-1920/"')
  expect(builtTimeline(otherDispute(), 'places/tamm/')).toContain('href="../../events/landing-1920/"')
})

/** The made-up dispute with a hundred events a round; how often the date of any of them is read is counted. */
function crowded(rounds: number) {
  const dossier = otherDispute('en')
  const { events } = crowdedTime()
  const counted = { reads: 0 }
  const many = Array.from({ length: rounds }, (_, round) =>
    events.map((event) => ({
      ...event,
      id: eventId(`${event.id}-${round}`),
      get date() {
        counted.reads++
        return event.date
      },
    })),
  ).flat()
  return { counted, many, html: builtTimeline({ ...dossier, events: many }, '') }
}

test('of very many events at most 150 are links of the chart, and the years of the others lead to their pages', () => {
  const { many, html } = crowded(30)
  const links = html.match(/<a [^>]*data-event=/g) ?? []
  expect(links.length).toBeGreaterThan(100)
  expect(links.length).toBeLessThanOrEqual(150)
  const rest = [...html.matchAll(/href="events\/in\/\d+\/"[^>]*>\d+ · ([\d,]+) event/g)].map(([, count]) => Number(count?.replace(',', '')))
  expect(rest.reduce((sum, count) => sum + count, 0)).toBe(many.length - links.length)
})

test('four times the events take about four times the work: their dates are sorted, and not each held against each', () => {
  expect(crowded(20).counted.reads / crowded(5).counted.reads).toBeLessThan(6)
})
