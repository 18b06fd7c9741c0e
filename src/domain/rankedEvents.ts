import { type EventEntry, listedYear, shownDay } from './content/event'
import type { EventId } from './content/ids'
import { grouped } from './grouped'

/** So many events at most are named one by one where all are spoken of, on the timeline and in the list; of more those of highest rank are, and the rest by their years. */
export const mostNamed = 150

/** The events of highest rank, the selected one among them, and the rest; both in the order of time. */
export function rankedFirst(
  events: readonly EventEntry[],
  count: number,
  selected: EventId | null,
): { readonly marked: readonly EventEntry[]; readonly rest: readonly EventEntry[] } {
  const ordered = events.toSorted((a, b) => shownDay(a) - shownDay(b))
  if (ordered.length <= count) return { marked: ordered, rest: [] }
  const rank = ({ id, significance, inReport }: EventEntry) => (id === selected ? 0 : significance - (inReport ? 0.5 : 0))
  const first = new Set(ordered.toSorted((a, b) => rank(a) - rank(b)).slice(0, count))
  return { marked: ordered.filter((event) => first.has(event)), rest: ordered.filter((event) => !first.has(event)) }
}

const known = new WeakMap<readonly EventEntry[], readonly (readonly [number, readonly EventEntry[]])[]>()

/** The years that have a page of their own, in their order, with their events: each, where there are more events than are named one by one. */
export function yearsApart(events: readonly EventEntry[]): readonly (readonly [number, readonly EventEntry[]])[] {
  const years = known.get(events) ?? (events.length > mostNamed ? grouped(events, listedYear).toSorted(([a], [b]) => a - b) : [])
  known.set(events, years)
  return years
}
