import { stretchesOf, type TimeWindow } from './axis'
import { calendar, type Day, dayOf } from './day'
import type { Precision } from './edtf'
import type { DaySpan } from './lenses'

/** A labelled place on the time axis; the precision says how its label reads: 1960, July, 12 August. */
export interface Tick {
  readonly day: Day
  readonly precision: Precision
  /** The first of a lens, which says its month and year: Oct 1956. */
  readonly opens?: boolean
}

type Step = readonly [Precision, number]

const steps: readonly Step[] = [
  ['day', 1],
  ['day', 5],
  ['day', 10],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 20],
  ['year', 50],
]
const daysIn: Record<Precision, number> = { day: 1, month: 30.4, year: 365.25 }

/** Ticks of a lens stand nearer together: it has few pixels, and is looked at closely. */
const lensGap = 0.6

/**
 * The ticks of a window drawn `width` pixels wide, at least `gap` pixels apart in each of its stretches: years, else months, else days.
 * The first of January always reads as its year, the first of a month as its month; the first tick of a lens says month and year.
 */
export function ticksOf(window: TimeWindow, width: number, gap = 64): readonly Tick[] {
  return stretchesOf(window).flatMap((stretch) => {
    const ticks = ticksIn(stretch, width * (stretch.end - stretch.start), stretch.lens ? gap * lensGap : gap)
    return stretch.lens ? openedBy(ticks, stretch.from) : ticks
  })
}

function ticksIn(span: DaySpan, width: number, gap: number): readonly Tick[] {
  const pixelsADay = width / (span.to - span.from)
  const fits = ([unit, count]: Step) => daysIn[unit] * count * pixelsADay >= gap
  const step = steps.find(fits) ?? (['year', 50] as const)
  return daysOf(span, step).filter(({ day }) => day >= span.from && day <= span.to)
}

/** Ticks of which the first says its year; its first day, where there are none. */
function openedBy(ticks: readonly Tick[], from: Day): readonly Tick[] {
  const [first = { day: from, precision: 'month' as const }, ...others] = ticks
  return [{ ...first, opens: first.precision !== 'year' }, ...others]
}

function daysOf(span: DaySpan, [unit, count]: Step): readonly Tick[] {
  const first = calendar(span.from).year
  const last = calendar(span.to).year
  const ticks: Tick[] = []
  for (let year = first; year <= last; year++) {
    if (unit === 'year') {
      if (year % count === 0) add(ticks, year, 1, 1)
      continue
    }
    for (let month = 1; month <= 12; month++) {
      if (unit === 'month') {
        if ((month - 1) % count === 0) add(ticks, year, month, 1)
        continue
      }
      // Months have 28 to 31 days: a tick on the 31st would stand too near to the next month's first.
      for (let day = 1; day <= (count === 1 ? 31 : 26); day = count > 1 && day === 1 ? count : day + count) add(ticks, year, month, day)
    }
  }
  return ticks
}

function add(ticks: Tick[], year: number, month: number, dayOfMonth: number): void {
  const day = dayOf(year, month, dayOfMonth)
  if (day === null) return
  const precision: Precision = dayOfMonth > 1 ? 'day' : month > 1 ? 'month' : 'year'
  ticks.push({ day, precision })
}
