import { expect, test } from 'vitest'
import { eventId } from '../../../src/generator/dossier/compile/ids'
import { isoDay } from '../../../src/domain/time/day'
import type { Selection } from '../../../src/domain/address/selection'
import { startSelection } from '../../../src/domain/address/selection'
import { askAt, eventsInOrder, neighbour, showing, stepDay } from '../../../src/timeline/playhead/steps'
import { dayFrom } from '../../fixtures/dossiers'
import { otherDispute } from '../../fixtures/otherDispute'

const today = dayFrom('2026-11-24')
const ordered = eventsInOrder(otherDispute().events)
const onEvent: Selection = {
  ...startSelection('en'),
  page: 'events',
  subject: { kind: 'event', id: ordered[0]?.id ?? ('' as never) },
}

test('where a pixel is a month a date is asked for as a month, and as a day where that month has not ended', () => {
  expect(askAt(dayFrom('1956-10-19'), 'month', today)?.text).toBe('1956-10')
  expect(askAt(dayFrom('2026-11-03'), 'month', today)?.text).toBe('2026-11-03')
  expect(askAt(dayFrom('1956-10-19'), 'day', today)?.text).toBe('1956-10-19')
})

test('today and later is no date to ask for', () => {
  expect(askAt(today, 'day', today)).toBeNull()
  expect(askAt(dayFrom('2026-12-31'), 'month', today)).toBeNull()
})

test('today is left out of the address, except where the subject has a date of its own', () => {
  expect(showing(null, startSelection('en'), today)).toEqual({ at: null })
  expect(showing(null, onEvent, today).at?.day).toBe(today)
})

test('a month on from 31 January is the last day of February', () => {
  expect(isoDay(stepDay(dayFrom('1956-01-31'), 'month', 1))).toBe('1956-02-29')
  expect(isoDay(stepDay(dayFrom('1956-01-31'), 'month', -1))).toBe('1955-12-31')
  expect(isoDay(stepDay(dayFrom('1956-02-29'), 'year', 1))).toBe('1957-02-28')
})

test('from a date the next event is the first after it; from an event, the one after it, also on the same day', () => {
  const shown = { by: 'today', day: dayFrom('1920-01-01') } as const
  expect(neighbour(ordered, shown, undefined, 1)?.id).toBe('landing-1920')
  const [treaty, landing] = ordered
  if (!landing) throw new Error('no second event')
  expect(neighbour(ordered, shown, treaty, 1)).toBe(landing)
  const sameDay = { ...landing, id: eventId('truce-1920') }
  expect(neighbour([landing, sameDay], shown, landing, 1)).toBe(sameDay)
  expect(neighbour(ordered, shown, ordered.at(-1), 1)).toBeNull()
})
