import { legendOf } from '../cartography/legend'
import { lookOf } from '../cartography/look'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { dayAtShare, shareOf, type TimeWindow } from '../domain/time/axis'
import type { Band } from '../domain/band'
import { calendar, type Day } from '../domain/time/day'
import { type EventEntry, shownDay } from '../domain/content/event'
import { ticksOf } from '../domain/time/ticks'
import { formatDay } from '../i18n/dates'
import { useDossier } from '../selection/site'
import { Patterns, paintOf } from '../svg/Patterns'
import { holdPointer, isReleased } from '../ui/holdPointer'
import { useEscape } from '../ui/useEscape'
import { useTranslate } from '../i18n/useMessages'
import { percent } from './chart/chartMetrics'
import type { WindowControl } from './useTimeWindow'
import { visibleRuns } from './chart/visibleRuns'
import './overview.css'

interface Grip {
  readonly pointer: number
  readonly end: 'from' | 'to' | 'both'
  readonly startWindow: TimeWindow
  last: number
}

interface OverviewProps {
  readonly control: WindowControl
  readonly band: Band
  readonly events: readonly EventEntry[]
  readonly width: number
}

/** The whole axis in small, once the chart is zoomed: the window stands in it, with a handle at each end, and can be moved. */
export function Overview({ control, band, events, width }: OverviewProps) {
  const { axis, window } = control
  const [from, to] = [shareOf(axis, window.from), shareOf(axis, window.to)]
  const dossier = useDossier()
  const runs = visibleRuns(band, axis).flatMap(({ run, start, end }) => {
    const [part] = run.parts
    return part ? [{ from: run.from, start, end, look: lookOf(dossier, { ...part.state, claimants: [] }) }] : []
  })
  const strip = useRef<HTMLDivElement>(null)
  const held = useRef<Grip | null>(null)
  const escapeKey = useEscape()

  const dayUnder = (event: PointerEvent): Day => {
    const box = strip.current?.getBoundingClientRect()
    return box ? dayAtShare(axis, (event.clientX - box.left) / box.width) : axis.from
  }
  const take = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || held.current) return
    const named = event.target instanceof HTMLElement ? event.target.dataset.end : undefined
    const end = named === 'from' || named === 'to' ? named : 'both'
    holdPointer(event)
    const day = dayUnder(event)
    held.current = { pointer: event.pointerId, end, startWindow: window, last: day }
    escapeKey.heed(putBack)
    if (end === 'both' && (day < window.from || day > window.to)) control.pan(day - (window.from + window.to) / 2)
  }
  const isHeldBy = ({ pointerId }: PointerEvent) => held.current?.pointer === pointerId
  const move = (event: PointerEvent) => {
    const grip = held.current
    if (!grip || !isHeldBy(event)) return
    if (isReleased(event)) return release(event)
    const day = dayUnder(event)
    if (grip.end === 'both') control.pan(day - grip.last)
    else control.setEnd(grip.end, day)
    grip.last = day
  }
  const release = (event: PointerEvent) => {
    if (isHeldBy(event)) letGo()
  }
  const letGo = () => {
    held.current = null
    escapeKey.stop()
  }
  /** Cancelled or lost: the window is as it was. */
  const putBack = () => {
    if (held.current) control.zoomFrom(held.current.startWindow, 1, 0.5)
    letGo()
  }
  const cancel = (event: PointerEvent) => isHeldBy(event) && putBack()
  const loss = (event: PointerEvent) => event.target === event.currentTarget && cancel(event)

  return (
    <div
      className="tl-overview"
      ref={strip}
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={cancel}
      onLostPointerCapture={loss}
    >
      <svg width="100%" height="30" aria-hidden="true">
        <Patterns prefix="tl-small" paints={legendOf(runs.map(({ look }) => look))} halves="below" />
        {runs.map(({ from: day, look, start, end }) => (
          <rect key={day} {...paintOf('tl-small', look)} x={percent(start)} width={percent(end - start)} y="8" height="8" />
        ))}
        {events
          .filter((event) => shownDay(event) >= axis.from)
          .map((event) => (
            <rect
              key={event.id}
              className="tl-dot"
              x={percent(shareOf(axis, shownDay(event)))}
              y={event.significance === 1 ? 0 : 3}
              width="1"
              height={event.significance === 1 ? 7 : 4}
            />
          ))}
        {ticksOf(axis, width, 110)
          .filter(({ precision }) => precision === 'year')
          .map(({ day }) => (
            <text key={day} x={percent(shareOf(axis, day))} y="29" textAnchor="middle">
              {yearOf(day)}
            </text>
          ))}
        <rect className="tl-window" x={percent(from)} width={percent(to - from)} y="1" height="18" />
      </svg>
      <Handle control={control} end="from" share={from} />
      <Handle control={control} end="to" share={to} />
    </div>
  )
}

const yearOf = (day: Day) => calendar(day).year

/** One end of the window as a slider: arrows move it by a tenth of the window, Page Up and Page Down by half of it. */
function Handle({ control, end, share }: { control: WindowControl; end: 'from' | 'to'; share: number }) {
  const t = useTranslate()
  const { axis, window } = control
  const day = window[end]
  const length = window.to - window.from
  const press = (event: KeyboardEvent) => {
    const by = { ArrowRight: 0.1, ArrowUp: 0.1, ArrowLeft: -0.1, ArrowDown: -0.1, PageUp: -0.5, PageDown: 0.5, Home: -1e9, End: 1e9 }[
      event.key
    ]
    if (by === undefined) return
    event.preventDefault()
    control.setEnd(end, day + Math.max(-1e6, Math.min(1e6, by * length)))
  }
  return (
    <div
      className="tl-end"
      role="slider"
      tabIndex={0}
      data-end={end}
      aria-label={t(end === 'from' ? 'timelineWindowFrom' : 'timelineWindowTo')}
      aria-valuemin={axis.from}
      aria-valuemax={axis.to}
      aria-valuenow={day}
      aria-valuetext={formatDay(t, day)}
      onKeyDown={press}
      style={{ left: percent(share) }}
    />
  )
}
