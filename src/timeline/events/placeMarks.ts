import type { Day } from '../../domain/time/day'
import { holds, isMagnified, shareOf, type TimeWindow } from '../../domain/time/axis'
import { type EventEntry, shownDay } from '../../domain/content/event'
import type { EventId } from '../../domain/content/ids'
import type { MarkGrid } from '../chart/chartMetrics'
import { overhang } from '../chart/chartMetrics'
import { columnsOf, type Column } from './columns'
import { mostNamed, rankedFirst } from '../../domain/rankedEvents'

interface Place {
  /** Pixels from the start of the window. */
  readonly x: number
  /** 0 is the lowest; marks of one time stand one on the other. */
  readonly lane: number
}

/** An event that stands alone. */
export interface Mark extends Place {
  readonly kind: 'mark'
  readonly event: EventEntry
}

/** Two or three events for which a dense decade has room only together. */
export interface Pill extends Place {
  readonly kind: 'pill'
  readonly events: readonly EventEntry[]
}

export interface MarkPlacement {
  /** In the order of time. */
  readonly items: readonly (Mark | Pill)[]
  /** Events before and after the window; those before the axis stand beside the window that begins with it. */
  readonly earlier: readonly EventEntry[]
  readonly later: readonly EventEntry[]
  /** Of very many events, those that are too little to have a mark. */
  readonly rest: readonly EventEntry[]
}

export interface MarkView {
  readonly events: readonly EventEntry[]
  readonly window: TimeWindow
  /** First day of the whole axis. */
  readonly axisFrom: Day
  /** Of the window, in pixels. */
  readonly width: number
  readonly grid: MarkGrid
  readonly selected: EventId | null
}

/** No count stands for more than this. */
const mostInPill = 3

/**
 * Where events stand over a window: in columns of lanes, each in a cell of its own as near to its day as there is room. Where there is none, two or three
 * share one. Every event is in exactly one mark, pill, side or the rest. The selected event stands alone at its true date.
 */
export function placeMarks({ events, window, axisFrom, width, grid, selected }: MarkView): MarkPlacement {
  const { marked, rest } = rankedFirst(events, mostNamed, selected)
  const whole = window.from === axisFrom
  const beyond = marked.filter((event) => shownDay(event) < window.from)
  const beside = whole ? beyond.filter(({ id }) => id !== selected) : []
  const inside = marked.filter(
    (event) => holds(window, shownDay(event)) || (whole && event.id === selected && shownDay(event) < window.from),
  )
  const left = before(beside, grid)
  const columns = columnsOf(inside, {
    xOf: (event) => Math.max(0, shareOf(window, shownDay(event)) * width),
    isDense: (event) => isMagnified(window, shownDay(event)),
    grid,
    selected,
    mostInPill,
    least: 0,
    most: width + overhang.right - grid.cell / 2,
  })
  return {
    items: [...left.columns, ...columns].flatMap((column) => itemsOf(column, grid.lanes)),
    earlier: whole ? [] : beyond,
    later: marked.filter((event) => shownDay(event) > window.to),
    rest: [...rest, ...left.rest],
  }
}

/** What came before the axis begins, in columns to the left of it, as many as the names of the rows leave room for. */
function before(events: readonly EventEntry[], { lanes, cell }: MarkGrid): { columns: readonly Column[]; rest: readonly EventEntry[] } {
  const gap = Math.max(10, cell / 2)
  const columns = Math.max(1, Math.floor((overhang.left - gap) / cell))
  const { marked, rest } = rankedFirst(events, columns * lanes * mostInPill, null)
  const inColumn = lanes * Math.ceil(marked.length / (columns * lanes))
  const used = Math.ceil(marked.length / inColumn)
  return {
    columns: Array.from({ length: used || 0 }, (_, i) => ({
      x: -gap - (used - i - 0.5) * cell,
      events: marked.slice(i * inColumn, (i + 1) * inColumn),
    })),
    rest,
  }
}

/** The cells of a column from below: one event each while that fits, else evenly more. */
function itemsOf({ x, events }: Column, lanes: number): readonly (Mark | Pill)[] {
  const cells = Math.min(lanes, events.length)
  return Array.from({ length: cells }, (_, lane) => {
    const inCell = events.slice(Math.round((lane * events.length) / cells), Math.round(((lane + 1) * events.length) / cells))
    const [event] = inCell
    return event && inCell.length === 1 ? { kind: 'mark', x, lane, event } : { kind: 'pill', x, lane, events: inCell }
  })
}
