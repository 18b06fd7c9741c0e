import { addDays, calendar, type Day, dayOf } from './day'
import type { Dossier } from '../content/dossier'

/** A stretch of the time axis, both ends included. */
export interface TimeWindow {
  readonly from: Day
  readonly to: Day
}

/** The shortest window, in days: on a wide screen each day of the landings stands apart. */
const shortest = 24

/** The whole axis: from the year in which the record of who held what begins, to the end of the year of the build. */
export function axisOf({ builtYear, control }: Dossier): TimeWindow {
  const begins = Math.min(...Object.values(control).flatMap((tenures) => tenures.map(({ from }) => from.first)))
  const from = dayOf(calendar(begins as Day).year, 1, 1)
  const to = dayOf(builtYear, 12, 31)
  if (from === null || to === null) throw new RangeError(`no axis ends in the year ${builtYear}`)
  return { from, to }
}

/** Where a day lies in a window: 0 at its start, 1 at its end, beyond both outside. */
export function shareOf({ from, to }: TimeWindow, day: number): number {
  return (day - from) / (to - from)
}

/** The day at a share of a window, kept inside it. */
export function dayAtShare({ from, to }: TimeWindow, share: number): Day {
  return addDays(from, Math.round(Math.min(1, Math.max(0, share)) * (to - from)))
}

export function holds({ from, to }: TimeWindow, day: Day): boolean {
  return from <= day && day <= to
}

/** A window `factor` times as long, the day under `share` staying where it is; never longer than the axis nor shorter than `shortest`. */
export function zoomed(axis: TimeWindow, window: TimeWindow, factor: number, share = 0.5): TimeWindow {
  const length = Math.max(shortest, Math.round((window.to - window.from) * factor))
  if (length >= axis.to - axis.from) return axis
  const still = window.from + share * (window.to - window.from)
  return placed(axis, still - share * length, length)
}

/** The window moved by days, stopping at the ends of the axis. */
export function panned(axis: TimeWindow, window: TimeWindow, days: number): TimeWindow {
  return placed(axis, window.from + days, window.to - window.from)
}

/** The window moved so that a day lies in its middle; unchanged where it holds the day, or the axis does not. */
export function following(axis: TimeWindow, window: TimeWindow, day: Day): TimeWindow {
  if (holds(window, day) || !holds(axis, day)) return window
  return placed(axis, day - (window.to - window.from) / 2, window.to - window.from)
}

/** The window with one end moved, the other staying. */
export function withEnd(axis: TimeWindow, window: TimeWindow, end: 'from' | 'to', day: number): TimeWindow {
  const whole = Math.round(day)
  return end === 'from'
    ? { from: Math.max(axis.from, Math.min(whole, window.to - shortest)) as Day, to: window.to }
    : { from: window.from, to: Math.min(axis.to, Math.max(whole, window.from + shortest)) as Day }
}

function placed(axis: TimeWindow, from: number, length: number): TimeWindow {
  const start = Math.round(Math.min(Math.max(from, axis.from), axis.to - length)) as Day
  return { from: start, to: addDays(start, length) }
}
