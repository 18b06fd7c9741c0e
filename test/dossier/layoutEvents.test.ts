import { expect, test } from 'vitest'
import { textWidth } from '../../src/cartography/textWidth'
import { axisOf } from '../../src/domain/time/axis'
import type { EventId } from '../../src/domain/content/ids'
import { isMain, labelDate, layoutEvents } from '../../src/timeline/events/layoutEvents'
import { realDossier } from '../fixtures/dossiers'
import { translatorOf } from '../i18n/translators'

const dossier = realDossier()
const axis = axisOf(dossier)
const t = translatorOf('en')
const { events } = dossier
const layout = (view: { window: typeof axis; width: number; selected: EventId | null }) =>
  layoutEvents(t, { events, axis, lanes: view.width < 560 ? 3 : 2, typeScale: 1, ...view })

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
