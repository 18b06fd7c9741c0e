import type { EventEntry, EventKind } from '../../domain/content/event'

export const eventFilters = ['all', 'in-report', 'landings', 'treaties', 'talks'] as const
export type EventFilter = (typeof eventFilters)[number]

const kinds: Record<Exclude<EventFilter, 'all' | 'in-report'>, readonly EventKind[]> = {
  landings: ['landing'],
  treaties: ['treaty', 'declaration'],
  talks: ['summit', 'talks'],
}

/** The events a filter lets through, in their order. */
export function filtered(events: readonly EventEntry[], filter: EventFilter): readonly EventEntry[] {
  if (filter === 'all') return events
  if (filter === 'in-report') return events.filter(({ inReport }) => inReport)
  return events.filter(({ kind }) => kinds[filter].includes(kind))
}
