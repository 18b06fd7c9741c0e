import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react'
import type { TimeWindow } from '../../domain/time/axis'
import type { EventEntry } from '../../domain/content/event'
import type { EventId } from '../../domain/content/ids'
import { shortDate } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'
import { type ChartMetrics, narrowLanes, narrowWidth, percent } from '../chart/chartMetrics'
import { type EventLayout, isMain, labelDate } from './layoutEvents'
import { symbolOf } from './MarkSymbols'
import { leastPill, PillButton } from './PillButton'
import type { PlacedLabel } from './placeLabels'

export interface EventMarksProps {
  readonly t: Translate
  readonly layout: EventLayout
  readonly window: TimeWindow
  readonly width: number
  readonly metrics: ChartMetrics
  readonly selected: EventId | null
  readonly live: boolean
  readonly hrefOf: (event: EventEntry) => string
  readonly trueShare: (event: EventEntry) => number
}

/** Every event of the window as a link: its label, else its mark, else a line in the list of its pill. Arrow keys move along them. */
export const EventMarks = memo(function EventMarks(props: EventMarksProps) {
  const { layout, metrics, width, live, t, selected } = props
  const [stop, setStop] = useState<string | null>(null)
  const marks = useRef<SVGGElement>(null)
  const hasFocus = useRef(false)
  useLayoutEffect(function keepFocus() {
    // A mark that is chosen becomes a label, and a mark again when it is let go: another element, which takes over the focus of the one that went.
    const isLost = document.activeElement === document.body
    if (stop && hasFocus.current && isLost)
      marks.current?.querySelector<SVGElement>(`[data-event="${CSS.escape(stop)}"]`)?.focus({ preventScroll: true })
  })
  const labelled = [...layout.labels.keys()]
  const first = selected ?? stop ?? labelled[0]
  const tabIndex = (id: string) => (live ? (id === first ? 0 : -1) : undefined)
  return (
    <g
      ref={marks}
      role="toolbar"
      aria-label={t('navEvents')}
      className="tl-marks"
      transform={`translate(0 ${metrics.marks})`}
      onKeyDown={walk}
      onFocus={(event) => {
        hasFocus.current = true
        setStop(idOf(event.target))
      }}
      onBlur={() => {
        hasFocus.current = false
      }}
    >
      {layout.items.map((item, i) => {
        const y = -item.lane * metrics.grid.cell
        const events = item.kind === 'mark' ? [item.event] : item.events
        const labels = events.flatMap((event) => {
          const label = layout.labels.get(event.id)
          return label ? [<EventLabel key={event.id} {...props} event={event} label={label} tabIndex={tabIndex(event.id)} />] : []
        })
        if (item.kind === 'pill') {
          const id = item.events[0]?.id ?? ''
          return [
            ...labels,
            <PillButton
              key={`pill ${id}`}
              t={t}
              pill={item}
              list={`tl-list${i}`}
              dark={labels.length > 0}
              x={percent(item.x / width)}
              y={y}
              side={Math.max(leastPill, metrics.grid.touch)}
              tabIndex={tabIndex(id)}
            />,
          ]
        }
        return labels.length ? (
          labels
        ) : (
          <EventMark key={item.event.id} {...props} event={item.event} x={item.x} y={y} tabIndex={tabIndex(item.event.id)} />
        )
      })}
    </g>
  )
})

function EventMark({
  t,
  event,
  hrefOf,
  x,
  y,
  width,
  tabIndex,
}: EventMarksProps & { event: EventEntry; x: number; y: number; tabIndex: number | undefined }) {
  return (
    <a href={hrefOf(event)} data-event={event.id} tabIndex={tabIndex}>
      <title>{`${shortDate(t, event.date)} ${event.short}`}</title>
      <use href={symbolOf(event)} x={percent(x / width)} y={y || undefined} />
    </a>
  )
}

type EventLabelProps = EventMarksProps & { event: EventEntry; label: PlacedLabel; tabIndex: number | undefined }

/** The label is the link; leader and mark stand at the true date. In the time strip of a phone the link shrinks to a mark of its own. */
function EventLabel(props: EventLabelProps) {
  const { t, event, label, hrefOf, window, width, metrics, selected, layout, live, trueShare, tabIndex } = props
  const x = percent(trueShare(event))
  const y = (label.lane - metrics.lanes) * metrics.lane - 2 - metrics.stack
  const main = isMain(event)
  const alone = layout.items.find((item) => item.kind === 'mark' && item.event === event)
  const current = event.id === selected
  const date = labelDate(t, event, window)
  const narrow = live ? undefined : layout.narrow?.get(event.id)
  /** A label keeps so far from its date, pixels, however wide the axis is. */
  const aside = (to: number, along: number) => `translate(${Math.round(to - trueShare(event) * along)} 0)`
  const words = (
    <>
      <tspan>{date}</tspan>
      {` ${event.short}`}
    </>
  )
  return (
    <g className="tl-labelled" data-current={current || undefined}>
      {label.leads && <line x1={x} x2={x} y1={y + 4} y2={metrics.bottom - metrics.marks} />}
      {alone && (
        <a href={hrefOf(event)} tabIndex={-1} aria-hidden="true">
          <use href={symbolOf(event)} x={percent(alone.x / width)} y={-alone.lane * metrics.grid.cell || undefined} />
        </a>
      )}
      <a
        href={hrefOf(event)}
        data-event={event.id}
        data-main={main ? '' : undefined}
        // The strip of a phone shows the mark without its words.
        aria-label={main ? `${date} ${event.short}` : undefined}
        aria-current={current || undefined}
        tabIndex={tabIndex}
      >
        <text x={x} y={y} transform={aside(label.x, layout.labelledAlong)}>
          {words}
        </text>
        {narrow && (
          <text
            className="tl-narrow"
            x={x}
            y={(narrow.lane - narrowLanes) * metrics.lane - 2 - metrics.stack}
            transform={aside(narrow.x, narrowWidth)}
          >
            {words}
          </text>
        )}
        {main && <use className="tl-strip-mark" href={symbolOf(event)} x={x} />}
      </a>
    </g>
  )
}

/** Left and right go to the neighbouring link or pill, Home and End to the first and last. */
function walk(event: KeyboardEvent<SVGGElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-event],button')]
  const here = stops.findIndex((stop) => stop.matches(':focus'))
  const next = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: stops.length - 1 }[event.key]
  if (here < 0 || next === undefined) return
  event.preventDefault()
  stops[next]?.focus()
}

function idOf(target: Element): string | null {
  return target.getAttribute('data-event') ?? target.getAttribute('data-first')
}
