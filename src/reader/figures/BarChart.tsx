import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { useTranslate } from '../../i18n/useMessages'
import { decimals, formatNumber } from '../../i18n/measures'
import { useDossier } from '../../selection/site'
import { type Bar, greatest, roundValues, scaleTo } from './bars'

const width = 312
const left = 104
const longest = 166
const row = 19
const thickness = 9
const axisHeight = 24

interface BarChartProps {
  readonly bars: readonly Bar[]
  readonly chosen: PlaceId
  /** Units of the axes, the first that of the values; `size`: how many of it one of the unit is. */
  readonly axes: readonly { readonly unit: string; readonly size: number }[]
}

/** Places and their values as horizontal bars from zero, one of them chosen. Where there is no value the row says so. */
export function BarChart({ bars, chosen, axes }: BarChartProps) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  const x = scaleTo(greatest(bars), longest)
  const foot = bars.length * row + 2
  const rows = bars.map(({ place, value }, i) => ({
    place,
    name: byId.get(place)?.name ?? place,
    text: value === null ? t('chartNoFigure') : formatNumber(t, value, decimals(value)),
    length: value === null ? null : x(value),
    middle: i * row + row / 2,
  }))
  const own = rows.find(({ place }) => place === chosen)
  const ticks = axes.map(({ unit, size }, i) => ({
    unit,
    y: foot + i * axisHeight,
    values: roundValues(greatest(bars) / size).map((value) => ({ value, at: left + x(value * size) })),
  }))
  return (
    <svg
      className="bar-chart"
      viewBox={`0 0 ${width} ${foot + axes.length * axisHeight}`}
      role="img"
      aria-label={`${axes[0]?.unit}${t('colon')}${rows.map(({ name, text }) => `${name} ${text}`).join(t('semicolon'))}`}
    >
      <path className="chart-grid" d={ticks[0]?.values.map(({ at }) => `M${at} 0V${foot}`).join('')} />
      <path
        className="chart-others"
        strokeWidth={thickness}
        d={rows.map(({ place, length, middle }) => (length && place !== chosen ? `M${left} ${middle}h${length}` : '')).join('')}
      />
      {own?.length && <rect className="chart-chosen" x={left} y={own.middle - thickness / 2} width={own.length} height={thickness} />}
      {rows.map(({ place, name, text, length, middle }) => (
        <g key={place} className={place === chosen ? 'chosen' : undefined}>
          <text y={middle + 4}>{name}</text>
          <text className={length === null ? 'no-figure' : undefined} x={left + (length ?? 0) + 5} y={middle + 4}>
            {text}
          </text>
        </g>
      ))}
      {ticks.map(({ unit, y, values }) => (
        <g key={unit} className="chart-ticks">
          <path className="chart-axis" d={`M${left} ${y}h${longest}${values.map(({ at }) => `M${at} ${y}v4`).join('')}`} />
          <text className="unit" y={y + 15}>
            {unit}
          </text>
          {values.map(({ value, at }) => (
            <text key={value} x={at} y={y + 15}>
              {formatNumber(t, value, decimals(value))}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}
