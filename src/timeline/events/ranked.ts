import { type EventEntry, shownDay } from '../../domain/content/event'
import type { EventId } from '../../domain/content/ids'

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
