import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { holds, shareOf, type TimeWindow } from '../../domain/time/axis'
import type { Day } from '../../domain/time/day'
import { shownDate } from '../../domain/address/shown'
import { shownDateInText, shownDateText } from '../../i18n/shownDate'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useShown, useSite } from '../../selection/site'
import type { Covered } from '../chart/AxisTicks'
import { axisLabels } from '../chart/axisLabels'
import { type ChartMetrics, holderInset, holderSize, percent } from '../chart/chartMetrics'
import { textWidth } from '../../cartography/textWidth'
import { makeWay } from './makeWay'
import { pillBox } from './pillBox'

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
  const labels = useMemo(() => axisLabels(t, window, width), [t, window, width])
  // After each render, for it may have brought other names into the bars; while the date moves there is none.
  useLayoutEffect(function followDate() {
    const written = slider.current?.parentElement?.querySelectorAll('.tl-ticks text') ?? []
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
      const { middle, half } = pillBox(text, x, width)
      pill.current.style.transform = `translateX(calc(${middle - x}px - 50%))`
      write(words.current, text)
      // Years give way to the date, and are not half covered.
      for (const [i, label] of labels.entries()) written[i]?.toggleAttribute('data-covered', Math.abs(label.x - middle) < label.half + half)
      for (const name of slider.current.parentElement?.querySelectorAll<SVGTextElement>('.tl-holder') ?? []) keepClear(name, x, width)
    }
    stand()
    return store?.subscribe(stand)
  })
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
      onKeyDown={(event) => {
        event.currentTarget.removeAttribute('data-by-hand')
        onKeyDown(event)
      }}
      onBlur={onBlur}
      style={{ top: metrics.rows - 9, height: metrics.height - metrics.rows + 9 }}
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

/** The same as a sign, on a page that script does not run yet and on paper. */
export function PlayheadSign({ window, axis, width, metrics }: Pick<PlayheadProps, 'window' | 'axis' | 'width' | 'metrics'>) {
  const t = useTranslate()
  const dossier = useDossier()
  const shown = useShown()
  const share = shareOf(window, within(axis, shown.day))
  const text = shownDateText(t, dossier, shown)
  const box = pillBox(text, share * width, width)
  const half = box.half - 12
  const middle = box.middle - share * width
  return (
    <svg className="tl-sign" x={percent(share)}>
      {/* Where the chart is folded to a strip, it stands for all that follows. */}
      <rect className="tl-sign-line" x="-2" y="2" width="4" height="48" />
      <rect x="-2" y={metrics.rows - 3} width="4" height={metrics.bottom - metrics.rows + 7} />
      <path d={`M-6 ${metrics.rows - 8.3}H6L0 ${metrics.rows}z`} />
      <rect x={middle - half} y={metrics.bottom + 3} width={2 * half} height="22" rx="11" />
      <text x={middle} y={metrics.bottom + 18} textAnchor="middle">
        {text}
      </text>
    </svg>
  )
}

/** Where the sign of the date stands under an axis of a width, in pixels. */
export function signCovers(text: string, window: TimeWindow, width: number, day: Day): Covered {
  const line = shareOf(window, within(window, day))
  const { middle, half } = pillBox(text, line * width, width)
  return { from: middle - half + 12, to: middle + half - 12, line }
}

/** A holder's name stands beside the line within its bar, or goes where there is no room on either side. */
function keepClear(name: SVGTextElement, x: number, width: number): void {
  const [start = 0, end = 1] = [name.dataset.start, name.dataset.end].map(Number)
  const bar = { start: start * width, end: end * width }
  const move = makeWay({ left: bar.start + holderInset, wide: textWidth(name.textContent ?? '') * holderSize, bar }, x)
  const translate = move ? `${Math.round(move)}px` : ''
  if (name.style.translate !== translate) name.style.translate = translate
  if (name.hasAttribute('data-covered') !== (move === null)) name.toggleAttribute('data-covered', move === null)
}

/** Changes the words of an element by its text alone: a new node would have the page's style looked through again. */
function write(element: HTMLElement, text: string): void {
  if (element.firstChild instanceof Text) element.firstChild.data = text
  else element.textContent = text
}

function within(axis: TimeWindow, day: Day): Day {
  return day < axis.from ? axis.from : day > axis.to ? axis.to : day
}
