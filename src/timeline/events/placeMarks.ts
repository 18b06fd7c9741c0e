import type { Day } from '../../domain/time/day'
import { holds, shareOf, type TimeWindow } from '../../domain/time/axis'
import { type EventEntry, shownDay } from '../../domain/content/event'
import type { EventId } from '../../domain/content/ids'
import { leastWide, overhang } from '../chart/chartMetrics'
import { spread } from './spread'

/** An event that stands alone, `x` pixels from the start of the window. */
export interface Mark {
  readonly kind: 'mark'
  readonly x: number
  readonly event: EventEntry
}

/** Events too near to each other to stand alone. */
export interface Pill {
  readonly kind: 'pill'
  readonly x: number
  readonly events: readonly EventEntry[]
  /** Of the events before the axis begins: its first day. */
  readonly before: Day | null
}

export interface MarkPlacement {
  /** In the order of time. */
  readonly items: readonly (Mark | Pill)[]
  /** Events before and after the window; those before the axis are a pill where the window begins with the axis. */
  readonly earlier: readonly EventEntry[]
  readonly later: readonly EventEntry[]
}

/** Room to either side of a mark, by significance; where two rooms overlap, the marks are one pill. */
const halfMark = { 1: 5, 2: 3.8, 3: 2.4 } as const
const halfSelected = 8
const halfPill = 12
/** A pill gathers what lies within its own width, so that a dense decade becomes several. */
const widestPill = 22
/** On a narrow axis pills that gather no more than this join, or they would push each other off it. */
const widestOfTwo = (width: number) => (width < leastWide ? 2 * widestPill : 0)

/**
 * Which events stand alone and which gather in a pill, in a window `width` pixels wide. Every event is in exactly one mark, pill or side.
 * The selected event always stands alone, at its true date; pills push each other apart.
 * @param axisFrom first day of the whole axis
 */
export function placeMarks(
  events: readonly EventEntry[],
  window: TimeWindow,
  axisFrom: Day,
  width: number,
  selected: EventId | null,
): MarkPlacement {
  const ordered = [...events].sort((a, b) => shownDay(a) - shownDay(b))
  const whole = window.from === axisFrom
  const beyond = ordered.filter((event) => shownDay(event) < window.from)
  const pillBefore = whole ? beyond.filter(({ id }) => id !== selected) : []
  const inside = ordered.filter(
    (event) => holds(window, shownDay(event)) || (whole && event.id === selected && shownDay(event) < window.from),
  )
  const position = (event: EventEntry) => Math.max(0, shareOf(window, shownDay(event)) * width)
  const groups = absorb(gather(inside, position, selected), position, widestOfTwo(width), selected)
  const items = groups.map((group) => toItem(group, position))
  if (pillBefore.length) items.unshift({ kind: 'pill', x: -14, events: pillBefore, before: axisFrom })
  return {
    items: pushApart(items, width, selected),
    earlier: whole ? [] : beyond,
    later: ordered.filter((event) => shownDay(event) > window.to),
  }
}

type Group = readonly EventEntry[]

function gather(events: readonly EventEntry[], position: (event: EventEntry) => number, selected: EventId | null): readonly Group[] {
  const groups: EventEntry[][] = []
  for (const event of events) {
    const group = groups.at(-1)
    const first = group?.[0]
    const last = group?.at(-1)
    const alone = event.id === selected || last?.id === selected
    if (
      group &&
      first &&
      last &&
      !alone &&
      position(event) - position(last) < room(event) + room(last) &&
      position(event) - position(first) < widestPill
    )
      group.push(event)
    else groups.push([event])
  }
  return groups
}

/** A mark that a pill would cover joins it; two pills join where they gather no more than `widest` pixels together. */
function absorb(
  groups: readonly Group[],
  position: (event: EventEntry) => number,
  widest: number,
  selected: EventId | null,
): readonly Group[] {
  const isSelected = (group: Group) => group.some(({ id }) => id === selected)
  const kept: Group[] = []
  for (const group of groups) {
    const before = kept.at(-1)
    const joins =
      before &&
      (before.length === 1 || group.length === 1 || extent([...before, ...group], position) < widest) &&
      !isSelected(before) &&
      !isSelected(group) &&
      middle(group, position) - middle(before, position) < half(before) + half(group)
    if (before && joins) kept[kept.length - 1] = [...before, ...group]
    else kept.push(group)
  }
  return kept.length < groups.length ? absorb(kept, position, widest, selected) : kept
}

/** Pixels from the first to the last of a group. */
function extent(group: Group, position: (event: EventEntry) => number): number {
  const [first, last] = [group[0], group.at(-1)]
  return first && last ? position(last) - position(first) : 0
}

const room = ({ significance }: EventEntry) => halfMark[significance]

function half(group: Group): number {
  const [event] = group
  return event && group.length === 1 ? room(event) : halfPill
}

function middle(group: Group, position: (event: EventEntry) => number): number {
  const first = group[0]
  const last = group.at(-1)
  return first && last ? (position(first) + position(last)) / 2 : 0
}

function toItem(group: Group, position: (event: EventEntry) => number): Mark | Pill {
  const [event] = group
  if (event && group.length === 1) return { kind: 'mark', x: position(event), event }
  return { kind: 'pill', x: middle(group, position), events: group, before: null }
}

function pushApart(items: readonly (Mark | Pill)[], width: number, selected: EventId | null): readonly (Mark | Pill)[] {
  const places = spread(
    items.map((item) => {
      if (item.kind === 'pill') return { x: item.x, half: halfPill, weight: 1 }
      const chosen = item.event.id === selected
      return { x: item.x, half: chosen ? halfSelected : room(item.event), weight: chosen ? 1e6 : 20 }
    }),
    1,
    width + overhang.right - halfPill,
  )
  return items.map((item, i) => ({ ...item, x: places[i] ?? item.x }))
}
