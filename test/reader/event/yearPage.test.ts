import { expect, test } from 'vitest'
import { listedYear } from '../../../src/domain/content/event'
import { mostNamed, yearsApart } from '../../../src/domain/rankedEvents'
import { withManyEvents } from '../../fixtures/manyEvents'
import { renderReader } from '../../reader/renderReader'

const listed = (html: string) => [...html.matchAll(/<li data-event="([^"]+)"/g)].map(([, id]) => id)

test('of very many events the list names those of highest rank, and leads to the page of each year', async () => {
  const of = withManyEvents(700)
  const { events } = of.compiled.core
  for (const live of [false, true]) {
    const html = await renderReader({ address: 'en/events/', of, live })
    const named = listed(html)
    expect(named).toHaveLength(mostNamed)
    for (const { id, significance } of events) if (significance === 1) expect(named).toContain(id)
    for (const [year, ofYear] of yearsApart(events)) {
      expect(html).toContain(`href="${live ? '/en/events/' : ''}in/${year}/"`)
      if (html.includes(`id="year-${year}"`))
        expect(html.slice(html.indexOf(`id="year-${year}"`)).slice(0, 300)).toContain(`>${ofYear.length} events<`)
    }
  }
})

test('the page of a year has all its events, and leads to the years beside it and to all', async () => {
  const of = withManyEvents(700)
  const html = await renderReader({ address: 'en/events/in/1900/', of })
  expect(html).toMatch(/<h1[^>]*>Events of 1900<\/h1>/)
  expect(listed(html)).toEqual(of.compiled.core.events.filter((event) => listedYear(event) === 1900).map(({ id }) => id))
  expect(html).toContain('rel="prev" href="../1899/"')
  expect(html).toContain('rel="next" href="../1901/"')
  expect(html).toContain('href="../../"')
  const first = await renderReader({ address: 'en/events/in/1850/', of })
  expect(first).not.toContain('rel="prev"')
  expect(first).toContain('rel="next" href="../1851/"')
})

test('where the texts of a year cannot be had its events stand, and it is said', async () => {
  const details = { load: () => {}, subscribe: () => () => {}, peek: () => ({ state: 'failed', reason: 'network' }) as const }
  const html = await renderReader({ address: 'en/events/in/1900/', of: withManyEvents(700), details })
  expect(listed(html).length).toBeGreaterThan(0)
  expect(html).toContain('role="alert"')
})

test('a list of no more events than are named one by one is whole, and has no pages of years', async () => {
  const html = await renderReader({ address: 'en/events/', of: withManyEvents(mostNamed) })
  expect(listed(html)).toHaveLength(mostNamed)
  expect(html).not.toContain('in/18')
  expect(html).toContain('href="#year-1850"')
})
