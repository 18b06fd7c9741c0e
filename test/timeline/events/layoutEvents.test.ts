import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectLabelsApart } from '../../fixtures/labelsApart'
import { shareOf, zoomed } from '../../../src/domain/time/axis'
import { shownDay } from '../../../src/domain/content/event'
import type { EventId } from '../../../src/domain/content/ids'
import { layoutEvents } from '../../../src/timeline/events/layoutEvents'
import { markGrids } from '../../../src/timeline/chart/chartMetrics'
import { placeMarks } from '../../../src/timeline/events/placeMarks'
import { eventId } from '../../../src/generator/dossier/compile/ids'
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
  layoutEvents(t, { events, axis, lanes: view.width < 560 ? 3 : 2, grid: markGrids.whole, typeScale: 1, ...view })

const anyGrid = fc.constantFrom(...Object.values(markGrids))

test('in any window every event is in exactly one mark, pill or side', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { items, earlier, later, rest } = layout(view)
      const inItems = items.flatMap((item) => (item.kind === 'mark' ? [item.event] : item.events))
      expect([...inItems, ...earlier, ...later, ...rest].map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort())
    }),
  )
})

test('no count stands for more than three, no two marks share room, and time runs from left to right and upwards', () => {
  fc.assert(
    fc.property(anyView, anyGrid, (view, grid) => {
      const { items } = placeMarks({ events, axisFrom: axis.from, grid, ...view })
      for (const item of items) {
        if (item.kind === 'pill') expect([2, 3]).toContain(item.events.length)
        expect(item.lane).toBeLessThan(grid.lanes)
      }
      for (const [i, item] of items.entries()) {
        const before = items[i - 1]
        if (!before) continue
        const inOneColumn = Math.abs(item.x - before.x) < 0.01
        if (inOneColumn) expect(item.lane).toBe(before.lane + 1)
        else expect(item.x - before.x).toBeGreaterThanOrEqual(grid.cell - 0.01)
      }
    }),
  )
})

test('of very many events the hundred and fifty of highest rank have marks, and each of the others is in the rest', () => {
  const many = Array.from({ length: 12 }, (_, round) => events.map((event) => ({ ...event, id: eventId(`${event.id}-${round}`) }))).flat()
  for (const grid of Object.values(markGrids)) {
    const { items, rest } = placeMarks({ events: many, window: axis, axisFrom: axis.from, width: 700, grid, selected: null })
    const marked = items.flatMap((item) => (item.kind === 'mark' ? [item.event] : item.events))
    expect(marked.length).toBeLessThanOrEqual(150)
    expect(new Set([...marked, ...rest]).size).toBe(many.length)
    const least = Math.max(...marked.map(({ significance }) => significance))
    expect(rest.every(({ significance }) => significance >= least - 1)).toBe(true)
  }
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

test('the selected event stands within a mark of its true date on a narrow axis, with room for what comes after it', () => {
  const selected = events[Math.floor(events.length / 2)]
  if (!selected) throw new Error('no events')
  for (const width of [414, 480, 559, 760]) {
    const mark = layout({ window: axis, width, selected: selected.id }).items.find(
      (item) => item.kind === 'mark' && item.event === selected,
    )
    expect(Math.abs((mark?.x ?? 0) - shareOf(axis, shownDay(selected)) * width), `${width} pixels`).toBeLessThan(markGrids.whole.cell)
  }
})

test('what came before the axis stands to the left of it', () => {
  const before = events.filter((event) => shownDay(event) < axis.from)
  expect(before).not.toEqual([])
  const { items } = layout({ window: axis, width: 760, selected: null })
  const left = items.filter(({ x }) => x < 0).flatMap((item) => (item.kind === 'mark' ? [item.event] : item.events))
  expect(left.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
})

test('at the full span the main events are labelled at every width, and no two labels of a lane overlap', () => {
  for (let width = 600; width <= 1600; width += 20) {
    expectLabelsApart(t, events, axis, layout({ window: axis, width, selected: null }))
  }
})
