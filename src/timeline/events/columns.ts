import type { EventEntry } from '../../domain/content/event'
import type { EventId } from '../../domain/content/ids'
import type { MarkGrid } from '../chart/chartMetrics'
import { spread } from './spread'

/** Events that stand one on the other, in the order of time. */
export interface Column {
  readonly x: number
  readonly events: readonly EventEntry[]
}

interface ColumnOptions {
  /** Where an event would stand if there were room, in pixels. */
  readonly xOf: (event: EventEntry) => number
  /** Whether it lies where the scale is drawn larger: there each event has a cell of its own if at all possible. */
  readonly isDense: (event: EventEntry) => boolean
  readonly grid: MarkGrid
  readonly selected: EventId | null
  readonly mostInPill: number
  /** The columns stand between these. */
  readonly least: number
  readonly most: number
}

/** An event may be moved this many cells before it shares one; where the scale is larger, further. */
const farthest = 1.2
const farthestDense = 4
/** After so many rounds the marks stand as they stand. */
const rounds = 8

/**
 * Events in columns that do not overlap, each event as near to its day as there is room; the work grows with their number but for the sorting.
 * Those that this moves too far give way, first where the scale is not larger: their columns gather from further, then two or three share a cell.
 */
export function columnsOf(events: readonly EventEntry[], options: ColumnOptions): readonly Column[] {
  const { xOf, isDense, grid, most } = options
  const yielded = new Map<EventEntry, number>()
  const movedOver = (columns: readonly Column[], cells: number, dense: boolean) =>
    columns.flatMap(({ x, events: inColumn }) =>
      inColumn.filter((event) => isDense(event) === dense && Math.abs(x - xOf(event)) > grid.cell * cells),
    )
  let columns = spreadOut(gather(events, options, yielded), options)
  for (let round = 1; round < rounds; round++) {
    const tooMany = (columns.at(-1)?.x ?? most) > most + 1
    const outside = tooMany ? lastRow(columns, grid).filter((event) => !isDense(event)) : movedOver(columns, farthest, false)
    const crowded = outside.length ? outside : movedOver(columns, farthestDense, true)
    if (crowded.length === 0) break
    for (const event of crowded) yielded.set(event, (yielded.get(event) ?? 0) + 1)
    columns = spreadOut(gather(events, options, yielded), options)
  }
  return columns
}

/** The events of the last columns, as far back as these stand side by side. */
function lastRow(columns: readonly Column[], { cell }: MarkGrid): readonly EventEntry[] {
  const gap = columns.findLastIndex(({ x }, i) => i > 0 && x - (columns[i - 1]?.x ?? x) > cell + 1)
  return columns.slice(Math.max(0, gap)).flatMap(({ events }) => events)
}

type Gathered = EventEntry[]

/** @param yielded how often each event has given way */
function gather(
  events: readonly EventEntry[],
  { xOf, grid, selected, mostInPill }: ColumnOptions,
  yielded: ReadonlyMap<EventEntry, number>,
): readonly Gathered[] {
  const columns: Gathered[] = []
  for (const event of events) {
    const column = columns.at(-1)
    const [first] = column ?? []
    const times = Math.min(yielded.get(event) ?? 0, (first && yielded.get(first)) ?? 0)
    const room = times > 1 ? grid.lanes * mostInPill : grid.lanes
    const reach = grid.cell * (times > 1 ? times : times + 1)
    const alone = event.id === selected || first?.id === selected
    if (column && first && !alone && column.length < room && xOf(event) - xOf(first) < reach) column.push(event)
    else columns.push([event])
  }
  return columns
}

function spreadOut(columns: readonly Gathered[], { xOf, grid, selected, least, most }: ColumnOptions): readonly Column[] {
  const places = spread(
    columns.map((events) => ({
      x: events.reduce((sum, event) => sum + xOf(event), 0) / events.length,
      half: grid.cell / 2,
      weight: events.some(({ id }) => id === selected) ? 1e6 : events.length,
    })),
    0,
    most,
  )
  let x = least - grid.cell
  return columns.map((events, i) => {
    x = Math.max(x + grid.cell, places[i] ?? 0)
    return { events, x }
  })
}
