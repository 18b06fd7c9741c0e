import type { EventEntry, EventKind } from '../domain/content/event'

/** Shape by what an event was: square a text, diamond force, circle a meeting or what people did. */
export type MarkShape = 'text' | 'force' | 'meeting'

const shapes: Record<EventKind, MarkShape> = {
  treaty: 'text',
  declaration: 'text',
  law: 'text',
  statement: 'text',
  war: 'force',
  landing: 'force',
  incident: 'force',
  summit: 'meeting',
  talks: 'meeting',
  visit: 'meeting',
  society: 'meeting',
}

export function markShape(kind: EventKind): MarkShape {
  return shapes[kind]
}

/** The mark of an event on the spine of the list, drawn by style: the same shapes as on the chart. */
export function EventMark({ kind }: Pick<EventEntry, 'kind'>) {
  return <i className={markShape(kind)} />
}
