import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { textWidth } from '../../cartography/textWidth'
import { holds, shareOf, type TimeWindow } from '../../domain/time/axis'
import type { Day } from '../../domain/time/day'
import { shownDate } from '../../domain/address/shown'
import { shownDateInText, shownDateText } from '../../i18n/shownDate'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useShown, useSite } from '../../selection/site'
import { type ChartMetrics, nominalWidth, overhang, percent } from '../chart/chartMetrics'

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

/**
 * The date on the axis as a slider. It writes the date to its elements itself, without React: a render for each frame of a drag would leave the map
 * no time to follow.
 */
export function Playhead({ window, axis, width, metrics, onKeyDown, onBlur }: PlayheadProps) {
  const t = useTranslate()
  const { dossier, store, today } = useSite()
  const slider = useRef<HTMLDivElement>(null)
  const pill = useRef<HTMLSpanElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  useLayoutEffect(
    function followDate() {
      const stand = () => {
        if (!store || !slider.current || !pill.current || !words.current) return
        const shown = shownDate(store.get().selection, dossier, today)
        const day = within(axis, shown.day)
        const x = Math.min(1, Math.max(0, shareOf(window, day))) * width
        const text = shownDateText(t, dossier, shown)
        slider.current.style.transform = `translateX(${x}px)`
        slider.current.toggleAttribute('data-outside', !holds(window, day))
        slider.current.setAttribute('aria-valuenow', String(day))
        slider.current.setAttribute('aria-valuetext', shownDateInText(t, dossier, shown))
        pill.current.style.transform = `translateX(calc(${shiftInside(x, text, width)}px - 50%))`
        write(words.current, text)
      }
      stand()
      return store?.subscribe(stand)
    },
    [t, dossier, store, today, axis, window, width],
  )
  return (
    <div
      ref={slider}
      className="tl-playhead"
      // biome-ignore lint/a11y/useAriaPropsForRole: followDate writes aria-valuenow before the first paint
      role="slider"
      tabIndex={0}
      aria-label={t('date')}
      aria-orientation="horizontal"
      aria-valuemin={axis.from}
      aria-valuemax={axis.to}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      style={{ top: metrics.marks - 14, height: metrics.height - metrics.marks + 14 }}
    >
      <svg className="tl-wedge" aria-hidden="true">
        <path d="M1 .7h11L6.5 9z" />
      </svg>
      <span ref={pill} className="tl-head-pill">
        <span aria-hidden="true">‹</span> <span ref={words} /> <span aria-hidden="true">›</span>
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

/** Changes the words of an element by its text alone: a new node would have the page's style looked through again. */
function write(element: HTMLElement, text: string): void {
  if (element.firstChild instanceof Text) element.firstChild.data = text
  else element.textContent = text
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
