import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../../../src/cartography/textWidth'
import { axisOf, shareOf, zoomed } from '../../../src/domain/time/axis'
import { shownDay } from '../../../src/domain/content/event'
import type { EventId } from '../../../src/domain/content/ids'
import { isMain, labelDate, layoutEvents } from '../../../src/timeline/events/layoutEvents'
import { realDossier } from '../../fixtures/dossiers'
import { translatorOf } from '../../i18n/translators'

const dossier = realDossier()
const axis = axisOf(dossier)
const t = translatorOf('en')
const { events } = dossier
const anyView = fc.record({
  window: fc
    .tuple(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([factor, share]) => zoomed(axis, axis, factor, share)),
  width: fc.integer({ min: 240, max: 1600 }),
  selected: fc.option(fc.constantFrom(...events.map(({ id }) => id))),
})
const layout = (view: { window: typeof axis; width: number; selected: EventId | null }) =>
  layoutEvents(t, { events, axis, lanes: view.width < 560 ? 3 : 2, typeScale: 1, ...view })

test('in any window every event is in exactly one mark, pill or side', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { items, earlier, later } = layout(view)
      const inItems = items.flatMap((item) => (item.kind === 'mark' ? [item.event] : item.events))
      expect([...inItems, ...earlier, ...later].map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort())
    }),
  )
})

test('pills keep 24 pixels apart, and marks never change their order', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { items } = layout(view)
      const pills = items.filter(({ kind }) => kind === 'pill')
      for (const [i, item] of items.entries()) if (i > 0) expect(item.x).toBeGreaterThanOrEqual((items[i - 1]?.x ?? 0) - 0.01)
      for (const [i, pill] of pills.entries()) if (i > 0) expect(pill.x - (pills[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(23.9)
    }),
  )
})

test('the selected event stands alone and is labelled wherever its day is in the window', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { items, labels, earlier, later } = layout(view)
      if (view.selected === null || [...earlier, ...later].some(({ id }) => id === view.selected)) return
      expect(items.some((item) => item.kind === 'mark' && item.event.id === view.selected)).toBe(true)
      expect(labels.has(view.selected)).toBe(true)
    }),
  )
})

test('at the full span the main events are labelled at every width, and no two labels of a lane overlap', () => {
  for (let width = 600; width <= 1600; width += 20) {
    const { labels } = layout({ window: axis, width, selected: null })
    for (const { id } of events.filter(isMain)) expect(labels.has(id)).toBe(true)
    const drawn = [...labels.values()].map((label) => {
      const event = events.find(({ id }) => id === label.id)
      return { ...label, half: event ? (textWidth(`${labelDate(t, event, axis)} ${event.short}`) * 12) / 2 : 0 }
    })
    for (const one of drawn)
      for (const other of drawn)
        if (one !== other && one.lane === other.lane) expect(Math.abs(one.x - other.x)).toBeGreaterThan(one.half + other.half)
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

test('the nine events before the axis are one pill at its left end', () => {
  const [first] = layout({ window: axis, width: 760, selected: null }).items
  expect(first).toMatchObject({ kind: 'pill', before: axis.from })
  expect(first?.kind === 'pill' && first.events.length).toBe(9)
})

test('on a narrow axis no pill is pushed beyond what the chart may overhang', () => {
  for (const width of [320, 414, 560, 760, 1200]) {
    const { items } = layout({ window: axis, width, selected: null })
    expect(Math.max(...items.map(({ x }) => x)), `${width} pixels`).toBeLessThanOrEqual(width + 22 - 12)
  }
})

test('the selected event keeps its true date on a narrow axis, with room for the pills after it', () => {
  const selected = events.find(({ id }) => id === 'joint-declaration-1956')
  if (!selected) throw new Error('no event joint-declaration-1956')
  for (const width of [414, 480, 559, 760]) {
    const mark = layout({ window: axis, width, selected: selected.id }).items.find(
      (item) => item.kind === 'mark' && item.event === selected,
    )
    expect(mark?.x, `${width} pixels`).toBeCloseTo(shareOf(axis, shownDay(selected)) * width, 0)
  }
})
