import { textWidth } from '../../cartography/textWidth'
import { shareOf, type TimeWindow } from '../../domain/time/axis'
import { calendar } from '../../domain/time/day'
import { type EventEntry, shownDay } from '../../domain/content/event'
import type { EventId } from '../../domain/content/ids'
import { shortMonth } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'
import { labelledWidth, type MarkGrid, narrowLanes, narrowWidth, nominalWidth, overhang } from '../chart/chartMetrics'
import { type PlacedLabel, placeLabels } from './placeLabels'
import { type MarkPlacement, placeMarks } from './placeMarks'

export interface EventLayout extends MarkPlacement {
  readonly labels: ReadonlyMap<string, PlacedLabel>
  /** Width of the axis that the labels stand along, pixels: of a built page, whose width is not known, the least. */
  readonly labelledAlong: number
  /** Where the labels of a chart laid out for the nominal width stand when its style finds it narrow. */
  readonly narrow: ReadonlyMap<string, PlacedLabel> | null
}

export interface EventView {
  readonly events: readonly EventEntry[]
  readonly window: TimeWindow
  readonly axis: TimeWindow
  /** Of the axis, in pixels. */
  readonly width: number
  readonly lanes: number
  readonly grid: MarkGrid
  /** By how much the type is wider than it is taken for. */
  readonly typeScale: number
  readonly selected: EventId | null
}

const yearLength = 365.25
const labelSize = 12
/** No more labels than this stand whatever it costs: the lanes have room for fewer. */
const mostMust = 12

/** The events that are labelled in every view: those of first significance that the report speaks of. */
export function isMain({ significance, inReport }: EventEntry): boolean {
  return significance === 1 && inReport === true
}

/** Where marks, pills and labels stand. */
export function layoutEvents(t: Translate, view: EventView): EventLayout {
  const placement = placeMarks({ ...view, axisFrom: view.axis.from })
  const isNominal = view.width === nominalWidth
  return {
    ...placement,
    labels: labelsOf(t, isNominal ? { ...view, width: labelledWidth } : view, placement),
    labelledAlong: isNominal ? labelledWidth : view.width,
    narrow: isNominal ? labelsOf(t, { ...view, width: narrowWidth, lanes: narrowLanes }, placement) : null,
  }
}

/** The main events and the selected one are labelled first, then by significance, less in a wide window. */
function labelsOf(
  t: Translate,
  { window, width, lanes, typeScale, selected }: EventView,
  { items }: MarkPlacement,
): ReadonlyMap<string, PlacedLabel> {
  const years = (window.to - window.from) / yearLength
  const wishes = items.flatMap((item) => {
    const events = item.kind === 'mark' ? [item.event] : item.events
    // What came before the axis has no date on it to be labelled at.
    const dated = item.x < 0 ? [] : events
    return dated.map((event) => ({ event, must: event.id === selected || isMain(event), alone: item.kind === 'mark' }))
  })
  const rank = ({ event, must }: { event: EventEntry; must: boolean }) => (event.id === selected ? 0 : must ? 1 : 2)
  const wanted = wishes
    .filter(({ event, must, alone }) => must || event.significance === 1 || (alone && years < (event.significance === 2 ? 60 : 12)))
    .sort((a, b) => rank(a) - rank(b) || a.event.significance - b.event.significance)
    .map(({ event, must }, i) => {
      const x = Math.max(0, shareOf(window, shownDay(event)) * width)
      const text = textWidth(`${labelDate(t, event, window)} ${event.short}`) * labelSize * typeScale
      return { id: event.id, x, must: must && i < mostMust, width: text * (must ? 1.13 : 1.04) }
    })
  const labels = placeLabels(wanted, { lanes, left: -overhang.left, right: width + overhang.right })
  return new Map(labels.map((label) => [label.id, label]))
}

/** The date of a label: its year, or in a window of few years its day, as far as it is known. */
export function labelDate(t: Translate, event: EventEntry, window: TimeWindow): string {
  const { year, month, day } = calendar(shownDay(event))
  if (window.to - window.from > 6 * yearLength || event.date.precision === 'year') return String(year)
  const name = shortMonth(t, month)
  return event.date.precision === 'day' ? t('dateDayOnly', { day: String(day), month: name }) : t('dateMonthOnly', { month: name })
}
