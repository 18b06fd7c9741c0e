import { memo, type ReactNode, type RefObject, useCallback, useMemo } from 'react'
import { lookOf } from '../../cartography/look'
import { shareOf } from '../../domain/time/axis'
import type { Band } from '../../domain/band'
import { litPlaces, placesLeftOpen } from '../../domain/relatedPlaces'
import type { Page } from '../../domain/address/pages'
import type { Dossier } from '../../domain/content/dossier'
import { type EventEntry, shownDay } from '../../domain/content/event'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import type { Subject } from '../../domain/content/subject'
import type { Translate } from '../../i18n/translate'
import { useLit } from '../../selection/highlight'
import { useNameLead } from '../../selection/nameLead'
import { useView, usePartHref } from '../../selection/site'
import { AxisTicks, type Covered } from './AxisTicks'
import { BandRow, rowName } from './BandRow'
import type { ChartMetrics } from './chartMetrics'
import { ChartPaints } from './ChartPaints'
import { EventPopover } from '../events/EventPopover'
import { EventMarks } from '../events/EventMarks'
import { isMain, layoutEvents } from '../events/layoutEvents'
import { RestByYear } from '../events/RestByYear'
import { MarkSymbols } from '../events/MarkSymbols'
import { pillText } from '../events/PillButton'
import { StripYears } from './StripYears'
import type { WindowControl } from '../useTimeWindow'
import { useTypeScale } from './useTypeScale'
import { looksLike, visibleRuns } from './visibleRuns'

interface ChartProps {
  readonly t: Translate
  readonly dossier: Dossier
  readonly bands: readonly Band[]
  /** The bands, and the members of those that are opened. */
  readonly rows: readonly Band[]
  readonly metrics: ChartMetrics
  readonly opened: ReadonlySet<PlaceId>
  readonly onToggle: (place: PlaceId) => void
  readonly control: WindowControl
  readonly width: number
  readonly axisRef: RefObject<SVGSVGElement | null>
  readonly subject: Subject | null
  readonly live: boolean
  readonly hrefOf: (to: Subject | Page) => string
  readonly covered: Covered | null
  /** Drawn over the bars. */
  readonly sign: ReactNode
}

/** All of the chart that does not move with the date: rows, marks with their lists, the axis. */
export const Chart = memo(function Chart(props: ChartProps) {
  const { t, dossier, bands, rows, metrics, opened, onToggle, control, width, axisRef, subject, live, hrefOf, covered, sign } = props
  const { axis, window, whole } = control
  const selected = subject?.kind === 'event' ? subject.id : null
  const sample = useMemo(() => dossier.events.flatMap((event) => (isMain(event) ? [event.short] : [])).join(' '), [dossier])
  const typeScale = useTypeScale(axisRef, sample, live)
  const layout = useMemo(
    () => layoutEvents(t, { events: dossier.events, window, axis, width, lanes: metrics.lanes, grid: metrics.grid, typeScale, selected }),
    [t, dossier, window, axis, width, metrics, typeScale, selected],
  )
  const looks = useMemo(
    () => bands.flatMap(({ runs }) => runs.flatMap(({ parts }) => parts.map(({ state }) => lookOf(dossier, state)))),
    [bands, dossier],
  )
  const hrefOfYear = usePartHref('events')
  const hrefOfEvent = useCallback((event: EventEntry) => hrefOf({ kind: 'event', id: event.id }), [hrefOf])
  const trueShare = useCallback((event: EventEntry) => Math.max(0, shareOf(window, shownDay(event))), [window])
  const list = { t, labelled: layout.labels, hrefOf: hrefOfEvent }
  return (
    <>
      <svg ref={axisRef} className="tl-chart" width="100%" height={metrics.height} data-lanes={metrics.lanes}>
        <ChartPaints looks={looks} />
        <MarkSymbols cell={metrics.grid.cell} />
        <AxisTicks t={t} window={window} width={width} metrics={metrics} covered={covered} />
        <Rows {...props} />
        {sign}
        {whole && <StripYears axis={axis} events={dossier.events} />}
        <EventMarks
          t={t}
          layout={layout}
          window={window}
          width={width}
          metrics={metrics}
          selected={selected}
          live={live}
          hrefOf={hrefOfEvent}
          trueShare={trueShare}
        />
        {!whole &&
          rows.map((band, i) =>
            band.members.length > 1 ? (
              <Toggle
                key={band.place}
                t={t}
                y={metrics.rows + i * metrics.row}
                name={rowName(dossier, band)}
                open={opened.has(band.place)}
                onToggle={() => onToggle(band.place)}
              />
            ) : null,
          )}
      </svg>
      {layout.items.map((item, i) =>
        item.kind === 'pill' ? (
          <EventPopover
            key={item.events[0]?.id}
            {...list}
            id={`tl-list${i}`}
            heading={live ? pillText(t, item) : undefined}
            events={item.events}
            onZoom={live ? () => control.showSpan(item.events) : undefined}
          />
        ) : null,
      )}
      <RestByYear t={t} events={layout.rest} hrefOfYear={hrefOfYear} />
      <Beyond {...list} id="tl-earlier" events={layout.earlier} words="timelineEarlier" />
      <Beyond {...list} id="tl-later" events={layout.later} words="timelineLater" />
    </>
  )
})

/** How many events lie on one side of the window, and their list. */
function Beyond({ words, ...list }: Omit<Parameters<typeof EventPopover>[0], 'heading'> & { words: 'timelineEarlier' | 'timelineLater' }) {
  if (list.events.length === 0) return null
  const text = list.t(words, { n: list.events.length })
  return (
    <>
      <button type="button" className="tl-beyond quiet-button" data-side={words} popoverTarget={list.id}>
        {words === 'timelineEarlier' ? `‹ ${text}` : `${text} ›`}
      </button>
      <EventPopover {...list} heading={text} />
    </>
  )
}

function Rows({ t, dossier, rows, control: { window }, width, subject, hrefOf, live, metrics, covered }: ChartProps) {
  const pointed = useLit()
  const borne = useMemo(() => new Set(subject ? litPlaces(dossier, subject) : []), [dossier, subject])
  const lit = useMemo(() => new Set(pointed ? litPlaces(dossier, pointed) : []), [dossier, pointed])
  const open = useMemo(() => {
    const speaking = pointed ?? subject
    return new Set(speaking ? placesLeftOpen(dossier, speaking) : [])
  }, [dossier, pointed, subject])
  const visible = useMemo(() => rows.map((band) => visibleRuns(band, window)), [rows, window])
  const chosen = subject?.kind === 'place' ? subject.id : null
  const { ancestors } = gazetteer(dossier)
  const lead = useNameLead(useView())
  const markOf = (band: Band) => {
    if (chosen && (band.place === chosen || ancestors(chosen).includes(band.place))) return 'chosen' as const
    const bears = (places: ReadonlySet<PlaceId>) => places.has(band.place) || band.members.some((member) => places.has(member))
    return bears(borne) ? ('borne' as const) : bears(lit) ? ('lit' as const) : bears(open) ? ('open' as const) : undefined
  }
  return rows.map((band, i) => {
    const mark = markOf(band)
    const core = dossier.disputed.indexOf(band.place)
    const runs = visible[i] ?? []
    return (
      <BandRow
        key={band.place}
        t={t}
        dossier={dossier}
        band={band}
        runs={runs}
        window={window}
        width={width}
        y={metrics.rows + i * metrics.row}
        href={hrefOf({ kind: 'place', id: band.place })}
        lead={lead}
        named={mark === 'chosen' || !looksLike(runs, visible[i - 1] ?? [], width)}
        mark={mark}
        core={core < 0 ? undefined : core}
        inner={!dossier.rows.includes(band.place)}
        live={live}
        line={covered?.line ?? null}
        pitch={metrics.row}
      />
    )
  })
}

function Toggle({ t, y, name, open, onToggle }: { t: Translate; y: number; name: string; open: boolean; onToggle: () => void }) {
  return (
    <foreignObject className="tl-toggle" x="-168" y={y - 5} width="24" height="24">
      <button type="button" aria-expanded={open} aria-label={name + t('colon') + t(open ? 'rowClose' : 'rowOpen')} onClick={onToggle}>
        {open ? '−' : '+'}
      </button>
    </foreignObject>
  )
}
