import { memo } from 'react'
import { stretchesOf, type TimeWindow } from '../../domain/time/axis'
import type { Translate } from '../../i18n/translate'
import { axisLabels } from './axisLabels'
import { type ChartMetrics, percent } from './chartMetrics'

/** What the sign of the date covers: pixels from … to under the axis, and where its line stands over the bars, a share of the axis. */
export interface Covered {
  readonly from: number
  readonly to: number
  readonly line: number
}

interface AxisTicksProps {
  readonly t: Translate
  readonly window: TimeWindow
  readonly width: number
  readonly metrics: ChartMetrics
  /** Where the sign of the date stands, on a page that script does not run yet: what it would cover gives way. */
  readonly covered: Covered | null
}

/** Decades, years, months or days under the bars, and faint lines through them. */
export const AxisTicks = memo(function AxisTicks({ t, window, width, metrics, covered }: AxisTicksProps) {
  return (
    <>
      <Lenses window={window} metrics={metrics} />
      <g className="tl-ticks">
        {axisLabels(t, window, width).map(({ tick, text, x: middle, half }) => {
          const x = percent(middle / width)
          const hidden = covered !== null && middle + half > covered.from && middle - half < covered.to
          return (
            <g key={tick.day} data-part={tick.precision === 'year' || tick.opens ? undefined : ''}>
              <line x1={x} x2={x} y1={metrics.rows} y2={metrics.bottom} />
              <text x={x} y={metrics.bottom + 15} data-covered={hidden || undefined}>
                {text}
              </text>
            </g>
          )
        })}
      </g>
    </>
  )
})

/** Days of a lens are ticked one by one, or by weeks where it holds very many. */
const mostTicked = 60

/** The periods that are drawn larger: a ground of their own, a tick for each of their days, and a torn edge where the scale changes. */
function Lenses({ window, metrics }: Pick<AxisTicksProps, 'window' | 'metrics'>) {
  const lenses = stretchesOf(window).filter(({ lens }) => lens)
  const top = metrics.marks - metrics.stack - 9
  const drawn = lenses.map(({ from, to, start, end }) => {
    const ticked = (to - from) / (to - from > mostTicked ? 7 : 1)
    return (
      <g key={from} className="tl-lens">
        <rect x={percent(start)} width={percent(end - start)} y={top} height={metrics.bottom - top} />
        <line
          x1={percent(start)}
          x2={percent(end)}
          y1={metrics.bottom + 2}
          y2={metrics.bottom + 2}
          pathLength={Number(ticked.toFixed(2))}
        />
        {[start, end].map((share) => (
          <use key={share} href={`#${edgeId}`} x={percent(share)} />
        ))}
      </g>
    )
  })
  if (!lenses.length) return null
  return (
    <>
      <defs>
        <path id={edgeId} className="tl-torn" d={tornEdge(top, metrics.bottom)} />
      </defs>
      {drawn}
    </>
  )
}

const edgeId = 'tl-torn'

/** A zigzag from one height to another, in pixels. */
function tornEdge(top: number, bottom: number): string {
  const teeth = Math.floor((bottom - top) / 8)
  return `M0 ${top}l${'2 4-2 4 '.repeat(teeth).trimEnd()}`
}
