import { useEffect, useMemo, useRef, useState } from 'react'
import { axisOf, following, panned, shareOf, type TimeWindow, withEnd, zoomed } from '../domain/time/axis'
import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import { type EventEntry, shownDay } from '../domain/content/event'

export interface WindowControl {
  readonly axis: TimeWindow
  readonly window: TimeWindow
  readonly whole: boolean
  /** Zooms round `share`, else round the date shown. */
  readonly zoom: (factor: number, share?: number) => void
  /** Zooms from an earlier window, as during a pinch. */
  readonly zoomFrom: (start: TimeWindow, factor: number, share: number) => void
  readonly pan: (days: number) => void
  readonly setEnd: (end: 'from' | 'to', day: number) => void
  readonly showWhole: () => void
  readonly showSpan: (events: readonly EventEntry[]) => void
}

/** The stretch of time the chart shows. Not part of the address; when another date is shown, the window goes along. */
export function useTimeWindow(dossier: Dossier, day: Day): WindowControl {
  const axis = useMemo(() => axisOf(dossier), [dossier])
  const [window, setWindow] = useState(axis)
  const shown = useRef(day)
  useEffect(
    function goAlong() {
      shown.current = day
      setWindow((current) => following(axis, current, day))
    },
    [axis, day],
  )
  return useMemo(
    () => ({
      axis,
      window,
      whole: window.from === axis.from && window.to === axis.to,
      zoom(factor: number, share?: number) {
        setWindow((current) => {
          const here = shareOf(current, shown.current)
          return zoomed(axis, current, factor, share ?? (here >= 0 && here <= 1 ? here : 0.5))
        })
      },
      zoomFrom: (start: TimeWindow, factor: number, share: number) => setWindow(zoomed(axis, start, factor, share)),
      pan: (days: number) => setWindow((current) => panned(axis, current, days)),
      setEnd: (end: 'from' | 'to', to: number) => setWindow((current) => withEnd(axis, current, end, to)),
      showWhole: () => setWindow(axis),
      showSpan: (events: readonly EventEntry[]) => setWindow(spanOf(axis, events)),
    }),
    [axis, window],
  )
}

/** The chart on paper: all of the axis, whatever stretch of it the screen shows. */
export function whole(control: WindowControl): WindowControl {
  return control.whole ? control : { ...control, window: control.axis, whole: true }
}

/** A window in which events stand apart: from the first to the last, with a quarter of that to either side. */
function spanOf(axis: TimeWindow, events: readonly EventEntry[]): TimeWindow {
  const days = events.map(shownDay)
  const first = Math.min(...days)
  const last = Math.max(...days)
  const around = { from: first as Day, to: (last > first ? last : first + 1) as Day }
  return zoomed(axis, around, 1.5)
}
