import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../../../src/cartography/textWidth'
import { shareOf, zoomed } from '../../../src/domain/time/axis'
import { shownDay } from '../../../src/domain/content/event'
import type { EventId } from '../../../src/domain/content/ids'
import { isMain, labelDate, layoutEvents } from '../../../src/timeline/events/layoutEvents'
import { crowdedTime } from '../../fixtures/crowdedTime'
import { translatorOf } from '../../i18n/translators'

const { axis, events } = crowdedTime()
const t = translatorOf('en')
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

test('on a narrow axis no pill is pushed beyond what the chart may overhang', () => {
  for (const width of [320, 414, 560, 760, 1200]) {
    const { items } = layout({ window: axis, width, selected: null })
    expect(Math.max(...items.map(({ x }) => x)), `${width} pixels`).toBeLessThanOrEqual(width + 22 - 12)
  }
})

test('the selected event keeps its true date on a narrow axis, with room for the pills after it', () => {
  const selected = events[Math.floor(events.length / 2)]
  if (!selected) throw new Error('no events')
  for (const width of [414, 480, 559, 760]) {
    const mark = layout({ window: axis, width, selected: selected.id }).items.find(
      (item) => item.kind === 'mark' && item.event === selected,
    )
    expect(mark?.x, `${width} pixels`).toBeCloseTo(shareOf(axis, shownDay(selected)) * width, 0)
  }
})

test('what came before the axis is one pill at its left end', () => {
  const [first] = layout({ window: axis, width: 760, selected: null }).items
  const before = events.filter((event) => shownDay(event) < axis.from)
  expect(before).not.toEqual([])
  expect(first).toMatchObject({ kind: 'pill', before: axis.from })
  expect(first?.kind === 'pill' && first.events.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
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
