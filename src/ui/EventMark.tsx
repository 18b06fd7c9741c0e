import type { EventEntry, EventKind } from '../domain/event'

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

/** Half the side of a mark by significance, in pixels. */
const sizes = { 1: 5, 2: 4, 3: 2.5 } as const

/** The mark of an event on the spine of the list: the same shapes as on the chart. */
export function EventMark({ kind, significance }: Pick<EventEntry, 'kind' | 'significance'>) {
  const r = sizes[significance]
  return (
    <svg className="event-mark" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={paths[shapes[kind]](r)} />
    </svg>
  )
}

const paths: Record<MarkShape, (r: number) => string> = {
  text: (r) => `M${-r} ${-r}H${r}V${r}H${-r}Z`,
  force: (r) => `M0 ${-r * 1.25}L${r * 1.25} 0L0 ${r * 1.25}L${-r * 1.25} 0Z`,
  meeting: (r) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
}
