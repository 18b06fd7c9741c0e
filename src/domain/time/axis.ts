import { addDays, calendar, type Day, dayOf } from './day'
import type { Dossier } from '../content/dossier'
import { shownDay } from '../content/event'
import { type DaySpan, densePeriods, type Stretch, stretched } from './lenses'

/** What a chart shows of the time axis: a day's place is its share of the width. The scale is even where it has no stretches. */
export interface TimeWindow extends DaySpan {
  readonly stretches?: readonly Stretch[]
}

/** The shortest window, in days: on a wide screen each day of the landings stands apart. */
const shortest = 24

/**
 * The whole axis: from the year in which the record of who held what begins, to the end of the year of the build. The periods in which most happened
 * in fewest days are drawn larger.
 */
export function axisOf({ builtYear, control, events }: Pick<Dossier, 'builtYear' | 'control' | 'events'>): TimeWindow {
  const begins = Math.min(...Object.values(control).flatMap((tenures) => tenures.map(({ from }) => from.first)))
  const from = dayOf(calendar(begins as Day).year, 1, 1)
  const to = dayOf(builtYear, 12, 31)
  if (from === null || to === null) throw new RangeError(`no axis ends in the year ${builtYear}`)
  const periods = densePeriods({ from, to }, events.map(shownDay))
  return periods.length ? { from, to, stretches: stretched({ from, to }, periods) } : { from, to }
}

/** The stretches of a window, in the order of time; one where its scale is even. */
export function stretchesOf({ from, to, stretches }: TimeWindow): readonly Stretch[] {
  return stretches ?? [{ from, to, start: 0, end: 1, lens: false }]
}

/** The stretch that `holds` first holds true of, else the last. */
function stretchWhere(window: TimeWindow, holds: (stretch: Stretch) => boolean): Stretch {
  const stretches = stretchesOf(window)
  return stretches.find(holds) ?? stretches.at(-1) ?? { ...window, start: 0, end: 1, lens: false }
}

/** Where a day lies in a window: 0 at its start, 1 at its end, beyond both outside. */
export function shareOf(window: TimeWindow, day: number): number {
  const { from, to, start, end } = stretchWhere(window, (stretch) => day <= stretch.to)
  return start + ((day - from) / (to - from)) * (end - start)
}

/** The point of time at a share of a window, in days and parts of them. */
function timeAt(window: TimeWindow, share: number): number {
  const { from, to, start, end } = stretchWhere(window, (stretch) => share <= stretch.end)
  return from + ((share - start) / (end - start)) * (to - from)
}

/** The day at a share of a window, kept inside it. */
export function dayAtShare(window: TimeWindow, share: number): Day {
  // Rounding may leave a minus before nought.
  return (Math.round(timeAt(window, Math.min(1, Math.max(0, share)))) + 0) as Day
}

/** How many days lie under one pixel about a day, in a window `width` pixels wide. */
export function daysAPixel(window: TimeWindow, width: number, day: number): number {
  const { from, to, start, end } = stretchWhere(window, (stretch) => day <= stretch.to)
  return (to - from) / ((end - start) * width)
}

/** Whether a day is drawn larger than those around. */
export function isMagnified(window: TimeWindow, day: number): boolean {
  return stretchWhere(window, (stretch) => day <= stretch.to).lens
}

export function holds({ from, to }: TimeWindow, day: Day): boolean {
  return from <= day && day <= to
}

/** A window `factor` times as long, the day under `share` staying where it is; never longer than the axis nor shorter than `shortest`. */
export function zoomed(axis: TimeWindow, window: TimeWindow, factor: number, share = 0.5): TimeWindow {
  const length = Math.max(shortest, Math.round((window.to - window.from) * factor))
  if (length >= axis.to - axis.from) return axis
  const still = timeAt(window, share)
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
  const from = end === 'from' ? Math.max(axis.from, Math.min(whole, window.to - shortest)) : window.from
  const to = end === 'to' ? Math.min(axis.to, Math.max(whole, window.from + shortest)) : window.to
  return from === axis.from && to === axis.to ? axis : { from: from as Day, to: to as Day }
}

function placed(axis: TimeWindow, from: number, length: number): TimeWindow {
  if (length >= axis.to - axis.from) return axis
  const start = Math.round(Math.min(Math.max(from, axis.from), axis.to - length)) as Day
  return { from: start, to: addDays(start, length) }
}
