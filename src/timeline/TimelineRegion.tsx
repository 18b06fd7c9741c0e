import { type KeyboardEvent, type ReactNode, type Ref, useCallback, useMemo, useRef, useState } from 'react'
import type { Look } from '../cartography/look'
import { bandsOf } from '../domain/band'
import { shownDateText } from '../i18n/shownDate'
import { useTranslate } from '../i18n/useMessages'
import { useChosen, useHref, useShown, useSite } from '../selection/site'
import { usePrinting } from '../selection/usePrinting'
import { useRootMark } from '../selection/useRootMark'
import { latePart } from '../ui/latePart'
import { useResized } from '../ui/useResized'
import { BandTable } from './chart/BandTable'
import { Chart } from './chart/Chart'
import { nominalWidth, paperWidth } from './chart/chartMetrics'
import { looksIn } from './chart/visibleRuns'
import { TimelineButtons } from './TimelineButtons'
import { pressOnPlayhead } from './playhead/keys'
import { DateField } from './playhead/DateField'
import { Playhead, PlayheadSign, signCovers } from './playhead/Playhead'
import { Readout } from './playhead/Readout'
import { eventsInOrder } from './playhead/steps'
import './head.css'
import './timeline.css'
import './playhead/playhead.css'
import './chart/strip.css'
import { useLitMarks } from './events/useLitMarks'
import { usePlay } from './playhead/usePlay'
import { useReadout } from './playhead/useReadout'
import { useRows } from './chart/useRows'
import { useSheet } from './chart/useSheet'
import { useScrub } from './playhead/useScrub'
import { useShowDate } from './playhead/useShowDate'
import { useTimeWindow, whole } from './useTimeWindow'
import { useWheelZoom } from './useWheelZoom'
import { breakpoints } from '../ui/breakpoints'
import { YearLinks } from './YearLinks'

/** Parts that only some readers open are chunks of their own, fetched when they do. */
const Overview = latePart(() => import('./Overview').then((part) => part.Overview))
const ChartCard = latePart(() => import('./events/ChartCard').then((part) => part.ChartCard))

/** The timeline: who has held what, a row for each group of islands, the events above, and the date as a handle over both. */
export function TimelineRegion({ ref, legend }: { ref?: Ref<HTMLElement>; legend?: (drawn: readonly Look[]) => ReactNode }) {
  const t = useTranslate()
  const { dossier, live: runs, today } = useSite()
  const printing = usePrinting()
  /** On paper the chart is a drawing, as it is before script. */
  const live = runs && !printing
  const { subject } = useChosen()
  const shown = useShown()
  const ordered = useMemo(() => eventsInOrder(dossier.events), [dossier])
  const bands = useMemo(() => bandsOf(dossier), [dossier])
  const onScreen = useTimeWindow(dossier, shown.day)
  const control = printing ? whole(onScreen) : onScreen
  const dates = useShowDate(ordered)
  const { playing, setPlaying } = usePlay(dates)
  const axisRef = useRef<SVGSVGElement>(null)
  const plotRef = useWheelZoom(axisRef, control)
  const close = useRef<HTMLButtonElement>(null)
  const sheet = useSheet(plotRef, close)
  const expanded = sheet.isOpen && !printing
  useRootMark('chart-open', expanded)
  const [measured, setWidth] = useState(nominalWidth)
  const width = printing ? paperWidth : measured
  const takeWidth = useCallback((size: DOMRect) => size.width > 0 && setWidth(Math.round(size.width)), [])
  useResized(axisRef, live, takeWidth)
  const { rows, metrics, opened: rowsOpened, toggle } = useRows(dossier, bands, control.whole, expanded, width)
  const drawn = useMemo(() => looksIn(dossier, rows, control.window), [dossier, rows, control.window])
  const hrefOf = useHref()
  const scrub = useScrub({
    axisRef,
    control,
    today,
    shownDay: () => dates.shown()?.day ?? shown.day,
    show: dates.dragTo,
    onEnd: dates.endGesture,
    onCancel: dates.cancelDrag,
    tapOpens: () => !expanded && window.matchMedia(breakpoints.stacked).matches,
    onTap: sheet.open,
  })
  useLitMarks(plotRef)
  const { pointed, handlers } = useReadout()
  const typical = bands.find(({ place }) => place === dossier.disputed[0])
  const foldOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !expanded || event.currentTarget.querySelector(':popover-open')) return
    event.preventDefault()
    sheet.close()
  }
  return (
    <section
      id="timeline"
      tabIndex={-1}
      ref={ref}
      role="region"
      aria-label={t('regionTimeline')}
      className="tl"
      data-expanded={expanded || undefined}
      data-live={live || undefined}
      data-printing={printing || undefined}
      data-zoomed={!control.whole || undefined}
      onKeyDown={foldOnEscape}
    >
      <header className="tl-head">
        <h2>{t('timelineBands')}</h2>
        {legend?.(drawn)}
        {live ? (
          <>
            <Readout dossier={dossier} bands={bands} pointed={pointed} />
            <TimelineButtons control={control} dates={dates} playing={playing} onPlay={setPlaying} />
            {!expanded && (
              <button type="button" className="tl-open text-button hidden-until-used" onClick={sheet.open}>
                {t('timelineOpen')}
              </button>
            )}
            {expanded && (
              <button ref={close} type="button" className="tl-close quiet-button" onClick={sheet.close}>
                {t('close')}
              </button>
            )}
          </>
        ) : (
          <YearLinks events={ordered} />
        )}
      </header>
      <div className="tl-plot" ref={plotRef} {...(live ? { ...scrub, ...handlers } : {})}>
        <Chart
          t={t}
          dossier={dossier}
          bands={bands}
          rows={rows}
          metrics={metrics}
          opened={rowsOpened}
          onToggle={toggle}
          control={control}
          width={width}
          axisRef={axisRef}
          subject={subject}
          live={live}
          hrefOf={hrefOf}
          covered={live ? null : signCovers(shownDateText(t, dossier, shown), control.window, width, shown.day)}
          sign={live ? null : <PlayheadSign window={control.window} axis={control.axis} width={width} metrics={metrics} />}
        />
        {live && (
          <Playhead
            window={control.window}
            axis={control.axis}
            width={width}
            metrics={metrics}
            onKeyDown={(event) => pressOnPlayhead(event, { control, width, today, dates, onPlay: () => setPlaying(!playing) })}
            onBlur={dates.endGesture}
          />
        )}
        {live && <DateField dates={dates} top={metrics.bottom + 1} />}
        {live && !control.whole && typical && <Overview band={typical} control={control} events={ordered} width={width} />}
      </div>
      {expanded && <ChartCard ordered={ordered} onRead={sheet.read} />}
      {live && <BandTable dossier={dossier} bands={bands} />}
    </section>
  )
}
