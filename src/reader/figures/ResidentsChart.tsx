import { tenths } from '../../cartography/tenths'
import type { ResidentCount } from '../../domain/content/detail'
import { formatNumber } from '../../i18n/measures'
import { useTranslate } from '../../i18n/useMessages'
import { yearLabelsToEnd } from './yearLabels'

const width = 312
const height = 96
const baseline = 76
const top = 14
const barWidth = 5
/** From this many years without a count on, the gap is drawn and said. */
const gapYears = 5

/** Residents by the year they were counted, a bar a count; years without a count are drawn as a gap, not bridged by a line. */
export function ResidentsChart({ counts }: { counts: readonly ResidentCount[] }) {
  const t = useTranslate()
  const years = [...counts].sort((a, b) => a.year - b.year)
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || first.year === last.year) return null
  const most = Math.max(...years.map(({ residents }) => residents))
  const x = (year: number) => tenths(((year - first.year) / (last.year - first.year)) * (width - 2 * barWidth) + barWidth)
  const y = (residents: number) => tenths(baseline - (most ? residents / most : 0) * (baseline - top))
  const labels = yearLabelsToEnd(
    years.map(({ year }) => ({ year, at: year === first.year ? 0 : x(year) })),
    width,
  )
  return (
    <svg
      className="residents-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={years
        .map(({ year, residents }) => t('chartYearValue', { year: String(year), value: formatNumber(t, residents) }))
        .join(t('semicolon'))}
    >
      {gapsOf(years).map(([from, to]) => (
        <g key={from}>
          <rect
            className="chart-gap"
            x={x(from) + barWidth}
            y={top}
            width={tenths(x(to) - x(from) - 2 * barWidth)}
            height={baseline - top}
          />
          {x(to) - x(from) > 140 && (
            <text className="life-year" x={(x(from) + x(to)) / 2} y={(top + baseline) / 2} textAnchor="middle">
              {t('chartGap', { from: String(from + 1), to: String(to - 1) })}
            </text>
          )}
        </g>
      ))}
      <path className="chart-axis" d={`M0 ${baseline}H${width}`} />
      {years.map(({ year, residents, who }) => (
        <rect
          key={`${year} ${who}`}
          className="chart-bar"
          x={x(year) - barWidth / 2}
          y={y(residents)}
          width={barWidth}
          height={tenths(baseline - y(residents))}
        />
      ))}
      <text className="life-year" x={x(first.year) - barWidth / 2} y={y(first.residents) - 3}>
        {formatNumber(t, first.residents)}
      </text>
      <text className="life-year" x={width} y={y(last.residents) - 3} textAnchor="end">
        {formatNumber(t, last.residents)}
      </text>
      {labels.map(({ year, at, anchor }) => (
        <text key={year} className="life-year" x={at} y={height - 5} textAnchor={anchor}>
          {year}
        </text>
      ))}
    </svg>
  )
}

/** Spans between two counts that are too far apart to be taken for one row. */
function gapsOf(years: readonly ResidentCount[]): (readonly [number, number])[] {
  return years.flatMap(({ year }, i) => {
    const next = years[i + 1]?.year
    return next !== undefined && next - year >= gapYears ? [[year, next] as const] : []
  })
}
