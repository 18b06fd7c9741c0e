import type { KeyboardEvent } from 'react'
import { expect, test, vi } from 'vitest'
import { startSelection } from '../../../src/domain/address/selection'
import { shownDate } from '../../../src/domain/address/shown'
import type { TimeWindow } from '../../../src/domain/time/axis'
import { type KeyOptions, pressOnPlayhead } from '../../../src/timeline/playhead/keys'
import { dayFrom } from '../../fixtures/dossiers'
import { otherDispute } from '../../fixtures/otherDispute'

const dossier = otherDispute()
const [some] = dossier.events
const today = dayFrom('2026-11-24')
const axis: TimeWindow = { from: dayFrom('1900-01-01'), to: dayFrom('2027-01-01') }
const near: TimeWindow = { from: dayFrom('1950-01-01'), to: dayFrom('1951-01-01') }

/** A key pressed on the playhead that shows `at`, and what it brought about. */
function press(
  key: string,
  { at = null as string | null, window = near, shiftKey = false, ctrlKey = false, isShown = true, code = '', repeat = false } = {},
) {
  const asked = at === null ? null : { day: dayFrom(at), precision: 'day' as const, text: at }
  const dates = {
    shown: vi.fn(() => (isShown ? shownDate({ ...startSelection('en'), at: asked }, dossier, today) : null)),
    showDate: vi.fn(),
    showEvent: vi.fn(),
    next: vi.fn(() => some ?? null),
  }
  const control = { axis, window, zoom: vi.fn() }
  const event = { key, code, repeat, shiftKey, ctrlKey, metaKey: false, altKey: false, preventDefault: vi.fn() }
  const onPlay = vi.fn()
  // The keys use no more of these than what is given here.
  const options = { control, width: 1000, today, dates, onPlay } as unknown as KeyOptions
  pressOnPlayhead(event as unknown as KeyboardEvent, options)
  return { ...dates, zoom: control.zoom, onPlay, prevented: event.preventDefault }
}

const dateAfter = (...given: Parameters<typeof press>) => press(...given).showDate.mock.calls[0]?.[0]

test('arrows step by a day where the axis can show days, by a month where it cannot, with Shift by a year', () => {
  const at = '1950-06-15'
  expect(dateAfter('ArrowRight', { at })?.text).toBe('1950-06-16')
  expect(dateAfter('ArrowUp', { at })?.text).toBe('1950-06-16')
  expect(dateAfter('ArrowLeft', { at })?.text).toBe('1950-06-14')
  expect(dateAfter('ArrowDown', { at })?.text).toBe('1950-06-14')
  expect(dateAfter('ArrowRight', { at, window: axis })?.text).toBe('1950-07')
  expect(dateAfter('ArrowLeft', { at, shiftKey: true })?.text).toBe('1949-06-15')
})

test('a step leads no farther than the ends of the axis, past today to today', () => {
  expect(dateAfter('ArrowLeft', { at: '1900-01-01' })?.text).toBe('1900-01-01')
  expect(dateAfter('ArrowRight', { at: '2026-11-23' })).toBeNull()
  expect(dateAfter('Home')?.text).toBe('1900-01-01')
  expect(dateAfter('End')).toBeNull()
})

test('pages lead from event to event', () => {
  const down = press('PageDown')
  expect(down.next).toHaveBeenCalledWith(1)
  expect(down.showEvent).toHaveBeenCalledWith(some)
  expect(press('PageUp').next).toHaveBeenCalledWith(-1)
})

test('plus and minus zoom, the space bar plays', () => {
  for (const key of ['+', '=']) expect(press(key).zoom).toHaveBeenCalledWith(0.5)
  expect(press('-').zoom).toHaveBeenCalledWith(2)
  for (const code of ['Equal', 'NumpadAdd']) expect(press('Process', { code }).zoom).toHaveBeenCalledWith(0.5)
  expect(press('ー', { code: 'Minus' }).zoom).toHaveBeenCalledWith(2)
  expect(press(' ').onPlay).toHaveBeenCalled()
  expect(press(' ', { repeat: true }).onPlay).not.toHaveBeenCalled()
})

test('a key that does something here does nothing else; all others, and those with Control, are left alone', () => {
  expect(press('Home').prevented).toHaveBeenCalled()
  for (const left of [press('x'), press('Home', { ctrlKey: true }), press('ArrowLeft', { isShown: false })]) {
    expect(left.prevented).not.toHaveBeenCalled()
    expect(left.showDate).not.toHaveBeenCalled()
  }
})
