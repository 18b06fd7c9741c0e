import { expect, test } from 'vitest'
import { expectLabelsApart } from '../fixtures/labelsApart'
import { shownDay } from '../../src/domain/content/event'
import { axisOf, stretchesOf } from '../../src/domain/time/axis'
import { isoDay } from '../../src/domain/time/day'
import type { EventId } from '../../src/domain/content/ids'
import { markGrids } from '../../src/timeline/chart/chartMetrics'
import { isMain, layoutEvents } from '../../src/timeline/events/layoutEvents'
import { realDossier } from '../fixtures/dossiers'
import { translatorOf } from '../i18n/translators'

const dossier = realDossier()
const axis = axisOf(dossier)
const t = translatorOf('en')
const { events } = dossier
const layout = (view: { window: typeof axis; width: number; selected: EventId | null }) =>
  layoutEvents(t, { events, axis, lanes: view.width < 560 ? 3 : 2, grid: markGrids.whole, typeScale: 1, ...view })

test('at the full span the main events are labelled at every width, and no two labels of a lane overlap', () => {
  for (let width = 600; width <= 1600; width += 20) {
    expectLabelsApart(t, events, axis, layout({ window: axis, width, selected: null }))
  }
})

test('the main events are the four the report turns on', () => {
  expect(events.filter(isMain).map(({ id }) => id)).toEqual([
    'soviet-seizure-1945',
    'joint-declaration-1956',
    'singapore-summit-2018',
    'buenos-aires-summit-2018',
  ])
})

test('the two dense periods are drawn larger, and each of their events has a mark of its own on a screen and on a phone', () => {
  const lenses = stretchesOf(axis).filter(({ lens }) => lens)
  expect(lenses.map(({ from, to }) => [isoDay(from).slice(0, 7), isoDay(to).slice(0, 7)])).toEqual([
    ['1945-07', '1945-09'],
    ['2018-11', '2019-02'],
  ])
  const dense = events.filter((event) => lenses.some(({ from, to }) => from <= shownDay(event) && shownDay(event) <= to))
  expect(dense.length).toBeGreaterThanOrEqual(20)
  for (const [width, grid] of [
    [430, markGrids.whole],
    [700, markGrids.whole],
    [760, markGrids.whole],
    [218, markGrids.roomy],
  ] as const) {
    const { items } = layoutEvents(t, { events, axis, window: axis, width, lanes: 2, grid, typeScale: 1, selected: null })
    for (const event of dense)
      expect(
        items.some((item) => item.kind === 'mark' && item.event === event),
        `${event.id} at ${width} pixels`,
      ).toBe(true)
    for (const item of items) if (item.kind === 'pill') expect(item.events.length).toBeLessThanOrEqual(3)
    expect(Math.max(...items.map(({ x }) => x)), `${width} pixels`).toBeLessThan(width + 22)
  }
})

test('the thirteen events before the axis stand to the left of it, each by itself', () => {
  const { items } = layout({ window: axis, width: 760, selected: null })
  expect(items.filter(({ kind, x }) => kind === 'mark' && x < 0).length).toBe(13)
})
