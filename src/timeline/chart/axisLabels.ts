import { textWidth } from '../../cartography/textWidth'
import { shareOf, stretchesOf, type TimeWindow } from '../../domain/time/axis'
import { calendar } from '../../domain/time/day'
import { type Tick, ticksOf } from '../../domain/time/ticks'
import { shortMonth } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'

/** A tick with its words: where its middle stands, and half the width they take; in pixels. */
export interface AxisLabel {
  readonly tick: Tick
  readonly text: string
  readonly x: number
  readonly half: number
}

const size = 11.5
const gap = 6

/** What stands under the axis, in the order of time: where two would touch, the one that says less of a lens goes. */
export function axisLabels(t: Translate, window: TimeWindow, width: number): readonly AxisLabel[] {
  const inLens = ({ day }: Tick) => stretchesOf(window).some(({ lens, from, to }) => lens && from <= day && day <= to)
  const rank = (tick: Tick) => (tick.opens ? 0 : inLens(tick) ? 1 : 2)
  const standing: AxisLabel[] = []
  for (const tick of ticksOf(window, width).toSorted((a, b) => rank(a) - rank(b))) {
    const text = tickText(t, tick)
    const label = { tick, text, x: shareOf(window, tick.day) * width, half: (textWidth(text) * size) / 2 }
    if (standing.every((other) => Math.abs(other.x - label.x) >= other.half + label.half + gap)) standing.push(label)
  }
  return standing.sort((a, b) => a.x - b.x)
}

function tickText(t: Translate, { day, precision, opens }: Tick): string {
  const { year, month, day: dayOfMonth } = calendar(day)
  if (precision === 'year') return String(year)
  const name = shortMonth(t, month)
  if (opens) return t('dateShortMonth', { month: name, year: String(year) })
  return precision === 'month' ? t('dateMonthOnly', { month: name }) : t('dateDayOnly', { day: String(dayOfMonth), month: name })
}
