import type { Day } from './day'

/** A stretch of the time axis, both ends included. */
export interface DaySpan {
  readonly from: Day
  readonly to: Day
}

/** Part of a time scale: its days, and the shares of the width at which they begin and end. */
export interface Stretch extends DaySpan {
  readonly start: number
  readonly end: number
  /** Drawn larger than the rest, because much happened in few days. */
  readonly lens: boolean
}

/** How many lenses an axis has at most, and the share of its width that each takes. */
const most = 2
const lensShare = 0.18
/** Events are of one dense period while none is further from the one before than this part of the axis: half a pixel of a thousand. */
const nearness = 1 / 2000
/** Fewer events find room on the axis as it is. */
const fewest = 6
/** Room before the first and after the last event of a lens, as a part of its length, and at least so many days. */
const margin = 0.08
const leastMargin = 2

/** The densest periods of an axis, most events first to find, in the order of time. */
export function densePeriods(axis: DaySpan, days: readonly Day[]): readonly DaySpan[] {
  const ordered = days.filter((day) => axis.from <= day && day <= axis.to).sort((a, b) => a - b)
  const runs: Day[][] = []
  for (const day of ordered) {
    const run = runs.at(-1)
    if (run && day - (run.at(-1) ?? day) <= (axis.to - axis.from) * nearness) run.push(day)
    else runs.push([day])
  }
  return runs
    .filter(({ length }) => length >= fewest)
    .map((run) => ({ count: run.length, ...withMargin(axis, run) }))
    .filter(({ from, to }) => to - from < (axis.to - axis.from) * lensShare * 0.5)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from)
}

function withMargin(axis: DaySpan, run: readonly Day[]): DaySpan {
  const [first = axis.from] = run
  const last = run.at(-1) ?? axis.to
  const room = Math.max(leastMargin, Math.round((last - first) * margin))
  return { from: Math.max(axis.from, first - room) as Day, to: Math.min(axis.to, last + room) as Day }
}

/** The stretches of an axis with lenses on periods that do not touch: each lens takes its share, all other days divide the rest evenly. */
export function stretched(axis: DaySpan, periods: readonly DaySpan[]): readonly Stretch[] {
  const magnified = periods.reduce((sum, { from, to }) => sum + to - from, 0)
  const sharePerDay = (1 - periods.length * lensShare) / (axis.to - axis.from - magnified)
  const stretches: Stretch[] = []
  let [day, share] = [axis.from, 0]
  const add = (to: Day, length: number, lens: boolean) => {
    if (to > day) stretches.push({ from: day, to, start: share, end: share + length, lens })
    ;[day, share] = [to, share + length]
  }
  for (const { from, to } of periods) {
    add(from, (from - day) * sharePerDay, false)
    add(to, lensShare, true)
  }
  add(axis.to, (axis.to - day) * sharePerDay, false)
  return stretches
}
