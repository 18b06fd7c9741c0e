import { expect, test } from 'vitest'
import { selectionAt } from '../../src/app/links'
import { formatAddress, readAddress } from '../../src/domain/address/address'
import { choose, startSelection } from '../../src/domain/address/selection'
import { listedYear } from '../../src/domain/content/event'
import { mostNamed, yearsApart } from '../../src/domain/rankedEvents'
import { builtSelections } from '../../src/generator/site/routes'
import { pageTitle } from '../../src/i18n/pageTitle'
import { withManyEvents } from '../fixtures/manyEvents'

const coreOf = (count: number) => withManyEvents(count).compiled.core

test('years have pages of their own where there are more events than are named one by one, and each event is on one', () => {
  expect(yearsApart(coreOf(mostNamed).events)).toEqual([])
  const { events } = coreOf(mostNamed + 1)
  const years = yearsApart(events)
  expect(years.map(([year]) => year)).toEqual([...new Set(events.map(listedYear))].sort((a, b) => a - b))
  expect(years.flatMap(([, ofYear]) => ofYear)).toEqual(events)
  for (const [year, ofYear] of years) for (const event of ofYear) expect(listedYear(event)).toBe(year)
})

test('the page of a year has an address that is read back, and a title of its own', () => {
  const { t, compiled } = withManyEvents(400)
  const { core } = compiled
  const built = builtSelections(core).filter(({ part }) => part !== null)
  expect(built.map(({ part }) => part)).toEqual(yearsApart(core.events).map(([year]) => String(year)))
  for (const selection of built) {
    const address = formatAddress(selection)
    expect(address).toBe(`en/events/in/${selection.part}/`)
    expect(readAddress(address, core)).toEqual({ selection, troubles: [] })
    expect(pageTitle(selection, core, t)).toContain(`Events of ${selection.part}`)
  }
  expect(new Set(built.map((selection) => pageTitle(selection, core, t))).size).toBe(built.length)
})

test('a year without a page is not understood, and the list of events is shown', () => {
  for (const [core, address] of [
    [coreOf(400), 'en/events/in/1700/'],
    [coreOf(100), 'en/events/in/1850/'],
  ] as const) {
    const { selection, troubles } = readAddress(address, core)
    expect(selection).toEqual({ ...startSelection('en'), page: 'events' })
    expect(troubles).toMatchObject([{ about: 'address' }])
  }
})

test('a link to the page of a year leads there, and date and view come along', () => {
  const core = coreOf(400)
  const view = core.positions[0]?.id ?? null
  const current = { ...startSelection('en'), view }
  expect(selectionAt('en/events/in/1851/', core, current)).toEqual({ ...current, page: 'events', part: '1851' })
  expect(selectionAt('en/events/', core, { ...current, page: 'events', part: '1851' })).toEqual({ ...current, page: 'events' })
})

test('whatever is chosen next leaves the year', () => {
  const year = { ...startSelection('en'), page: 'events', part: '1850' } as const
  expect(choose(year, null).part).toBeNull()
  expect(choose(year, null, 'places').part).toBeNull()
})
