import { memo } from 'react'
import { shareOf, type TimeWindow } from '../../domain/time/axis'
import { calendar } from '../../domain/time/day'
import { type Tick, ticksOf } from '../../domain/time/ticks'
import type { Translate } from '../../i18n/translate'
import { type ChartMetrics, percent } from './chartMetrics'

/** Decades, years, months or days under the bars, and faint lines through them. */
export const AxisTicks = memo(function AxisTicks({
  t,
  window,
  width,
  metrics,
}: {
  t: Translate
  window: TimeWindow
  width: number
  metrics: ChartMetrics
}) {
  return (
    <g className="tl-ticks">
      {ticksOf(window, width).map((tick) => {
        const x = percent(shareOf(window, tick.day))
        return (
          <g key={tick.day} data-part={tick.precision === 'year' ? undefined : ''}>
            <line x1={x} x2={x} y1={metrics.rows} y2={metrics.bottom} />
            <text x={x} y={metrics.bottom + 13}>
              {tickText(t, tick)}
            </text>
          </g>
        )
      })}
    </g>
  )
})

function tickText(t: Translate, { day, precision }: Tick): string {
  const { year, month, day: dayOfMonth } = calendar(day)
  if (precision === 'year') return String(year)
  const key = `monthShort.${month}`
  const name = t.has(key) ? t(key) : String(month)
  return precision === 'month' ? name : t('dateDayOnly', { day: String(dayOfMonth), month: name })
}
