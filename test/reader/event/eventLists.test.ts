import { expect, test } from 'vitest'
import { type EventEntry, listedYear } from '../../../src/domain/content/event'
import { isoDay } from '../../../src/domain/time/day'
import { compileDate } from '../../../src/generator/dossier/compile/date'
import { shortDateOfYear } from '../../../src/i18n/dates'
import { yearText } from '../../../src/i18n/dates'
import { dateInFull, listedDay } from '../../../src/reader/event/eventDates'
import { eventFilters, filtered } from '../../../src/reader/event/eventFilter'
import { dayFrom } from '../../fixtures/dossiers'
import { wholeOtherDispute } from '../../fixtures/otherDispute'

const { compiled, t } = wholeOtherDispute('en')
const { events } = compiled.core
const [some] = events
if (!some) throw new Error('the made-up dispute has no event')
const on = (edtf: string, given: Partial<EventEntry> = {}): EventEntry => {
  const { shown: _shown, ...rest } = some
  return { ...rest, kind: 'talks', date: compileDate(edtf), ...given }
}

test('each filter lets through some kinds alone, in the order of the list', () => {
  for (const filter of eventFilters) {
    const let_ = filtered(events, filter)
    expect(events.filter((event) => let_.includes(event))).toEqual(let_)
  }
  expect(filtered(events, 'all')).toEqual(events)
  expect(filtered(events, 'in-report').every(({ inReport }) => inReport)).toBe(true)
  expect(filtered([on('1900', { kind: 'landing' }), on('1900')], 'landings').map(({ kind }) => kind)).toEqual(['landing'])
  expect(filtered([on('1900', { kind: 'treaty' }), on('1900')], 'treaties').map(({ kind }) => kind)).toEqual(['treaty'])
  expect(filtered([on('1900', { kind: 'treaty' }), on('1900')], 'talks').map(({ kind }) => kind)).toEqual(['talks'])
})

test('an event is listed under its first day, and where its start is open under its last', () => {
  expect(isoDay(listedDay(on('1956-10-19')))).toBe('1956-10-19')
  expect(listedYear(on('1956-10-19/1957-01-02'))).toBe(1956)
  expect(isoDay(listedDay(on('../1957-01-02')))).toBe('1957-01-02')
  expect(listedYear(on('../1957-01-02'))).toBe(1957)
})

test('under its year a date is as short as it can be', () => {
  expect(yearText(t, 1956)).toBe('1956')
  expect(shortDateOfYear(t, on('1956').date)).toBe('')
  expect(shortDateOfYear(t, on('1956-10').date)).not.toMatch(/1956/)
  expect(shortDateOfYear(t, on('1956-10-19').date)).toMatch(/19/)
  expect(shortDateOfYear(t, on('1956-10-19/1957-01-02').date)).toMatch(/1957/)
})

test('a treaty that acts later than it was signed has both days, all else its date', () => {
  const later = dateInFull(t, on('1956-10-19', { kind: 'treaty', inEffect: dayFrom('1956-12-12') }))
  expect(later).toMatch(/19/)
  expect(later).toMatch(/12/)
  expect(dateInFull(t, on('1956-10-19', { kind: 'treaty' }))).toBe(dateInFull(t, on('1956-10-19')))
})
