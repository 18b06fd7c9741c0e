import { memo } from 'react'
import type { Detail } from '../domain/detail'
import type { EventEntry } from '../domain/event'
import { useTranslate } from '../i18n/useMessages'
import { useHref } from '../selection/site'
import { EventMark } from '../ui/EventMark'
import { dateUnderYear } from './eventDates'

interface EventItemProps {
  readonly event: EventEntry
  /** True where the map shows its day. */
  readonly now?: boolean
  readonly detail?: Detail
}

/** An event at rest in the list: its mark, its date, its title as the way to it, and its summary where that is at hand. */
export const EventItem = memo(function EventItem({ event, now = false, detail }: EventItemProps) {
  const t = useTranslate()
  const href = useHref()
  const { id, kind, significance, title } = event
  return (
    <li data-event={id} data-significance={significance} data-now={now || undefined}>
      <span className="when">{dateUnderYear(t, event)}</span>
      <EventMark kind={kind} significance={significance} />
      <div className="what">
        <a href={href({ kind: 'event', id })}>{title}</a>
        {detail?.kind === 'event' && <p>{detail.summary}</p>}
      </div>
    </li>
  )
})
