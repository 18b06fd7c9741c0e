import type { KeyboardEvent } from 'react'
import type { Day } from '../../domain/time/day'
import { askAt, handPrecision, stepDay } from './steps'
import type { ShowDate } from './useShowDate'
import type { WindowControl } from '../useTimeWindow'

export interface KeyOptions {
  readonly control: WindowControl
  readonly width: number
  readonly today: Day
  readonly dates: ShowDate
  readonly onPlay: () => void
}

/** Keys of the playhead: arrows step by what the axis can show, with Shift by years, Page Up and Page Down by events, Home and End to the ends. Plus and minus zoom, by what they write or by their place. */
export function pressOnPlayhead(event: KeyboardEvent, { control, width, today, dates, onPlay }: KeyOptions): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const done = perform(event)
  if (done) event.preventDefault()

  function perform({ key, code, shiftKey, repeat }: KeyboardEvent): boolean {
    switch (code === 'NumpadAdd' || code === 'Equal' ? '+' : code === 'NumpadSubtract' || code === 'Minus' ? '-' : key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return step(1, shiftKey)
      case 'ArrowLeft':
      case 'ArrowDown':
        return step(-1, shiftKey)
      case 'PageDown':
        return toEvent(1)
      case 'PageUp':
        return toEvent(-1)
      case 'Home':
        dates.showDate(askAt(control.axis.from, 'day', today))
        return true
      case 'End':
        dates.showDate(null)
        return true
      case '+':
      case '=':
        control.zoom(0.5)
        return true
      case '-':
        control.zoom(2)
        return true
      case ' ':
        if (!repeat) onPlay()
        return true
      default:
        return false
    }
  }

  function step(direction: 1 | -1, byYear: boolean): boolean {
    const shown = dates.shown()
    if (!shown) return false
    const start = Math.min(today, control.axis.to, Math.max(control.axis.from, shown.day)) as Day
    const precision = handPrecision(control.window, width, start)
    const day = stepDay(start, byYear ? 'year' : precision, direction)
    const { from, to } = control.axis
    dates.showDate(day > to ? null : day <= from ? askAt(from, 'day', today) : askAt(day, precision, today))
    return true
  }

  function toEvent(direction: 1 | -1): boolean {
    const next = dates.next(direction)
    if (next) dates.showEvent(next)
    return true
  }
}
