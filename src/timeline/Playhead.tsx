import type { KeyboardEvent } from 'react'
import { textWidth } from '../cartography/textWidth'
import { holds, shareOf, type TimeWindow } from '../domain/axis'
import type { Day } from '../domain/day'
import { shownDateInText, shownDateText } from '../i18n/shownDate'
import { useTranslate } from '../i18n/useMessages'
import { useDossier, useShown } from '../selection/site'
import { type ChartMetrics, nominalWidth, overhang, percent } from './chartMetrics'

interface PlayheadProps {
  readonly window: TimeWindow
  readonly axis: TimeWindow
  readonly width: number
  /** Where the line begins and ends, pixels from the top of the chart. */
  readonly metrics: ChartMetrics
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** The handle was left: what its keys changed is one gesture. */
  readonly onBlur: () => void
}

/** The date on the axis as a slider. Alone in following the date, so that scrubbing moves nothing else of the chart. */
export function Playhead({ window, axis, width, metrics, onKeyDown, onBlur }: PlayheadProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const shown = useShown()
  const day = within(axis, shown.day)
  const x = Math.min(1, Math.max(0, shareOf(window, day))) * width
  const text = shownDateText(t, dossier, shown)
  return (
    <div
      className="tl-playhead"
      role="slider"
      tabIndex={0}
      data-outside={!holds(window, day) || undefined}
      aria-label={t('date')}
      aria-orientation="horizontal"
      aria-valuemin={axis.from}
      aria-valuemax={axis.to}
      aria-valuenow={day}
      aria-valuetext={shownDateInText(t, dossier, shown)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      style={{ top: metrics.marks - 14, height: metrics.height - metrics.marks + 14, transform: `translateX(${x}px)` }}
    >
      <span className="tl-head-pill" style={{ transform: `translateX(calc(${shiftInside(x, text, width)}px - 50%))` }}>
        <span aria-hidden="true">‹</span> {text} <span aria-hidden="true">›</span>
      </span>
    </div>
  )
}

/** The same as a sign, on a page that script does not run yet. */
export function PlayheadSign({ window, axis, metrics }: { window: TimeWindow; axis: TimeWindow; metrics: ChartMetrics }) {
  const t = useTranslate()
  const dossier = useDossier()
  const shown = useShown()
  const share = shareOf(window, within(axis, shown.day))
  const text = shownDateText(t, dossier, shown)
  const half = halfPill(text) - 12
  const middle = shiftInside(share * nominalWidth, text, nominalWidth)
  return (
    <svg className="tl-sign" x={percent(share)}>
      <rect x="-2.5" y={metrics.marks - 8} width="5" height={metrics.bottom - metrics.marks + 12} />
      <path d={`M-6 ${metrics.marks - 12}H6L0 ${metrics.marks - 4}z`} />
      <rect x={middle - half} y={metrics.bottom + 3} width={2 * half} height="22" rx="11" />
      <text x={middle} y={metrics.bottom + 18} textAnchor="middle">
        {text}
      </text>
    </svg>
  )
}

function within(axis: TimeWindow, day: Day): Day {
  return day < axis.from ? axis.from : day > axis.to ? axis.to : day
}

const pillSize = 13
const grips = 24

/** Half of the pill with the date, in pixels: its text, grips and padding. */
function halfPill(text: string): number {
  return (textWidth(text) * pillSize * 1.1) / 2 + grips
}

/** How far the pill moves off the line, in pixels, to stay inside the chart. */
function shiftInside(x: number, text: string, width: number): number {
  const half = halfPill(text)
  return Math.round(Math.max(half - overhang.left - x, Math.min(0, width + overhang.right - half - x)))
}
