import { memo } from 'react'
import type { EventEntry } from '../../domain/content/event'
import { useTranslate } from '../../i18n/useMessages'
import { useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { EventMark } from '../../ui/EventMark'
import { shortDateOfYear } from '../../i18n/dates'

interface EventItemProps {
  readonly event: EventEntry
  /** True where the map shows its day. */
  readonly now?: boolean
  /** What the list says of it. */
  readonly text?: string | undefined
}

/** An event at rest in the list: its mark, its date, its title as the way to it, and what the list says of it. */
export const EventItem = memo(function EventItem({ event, now = false, text }: EventItemProps) {
  const t = useTranslate()
  const href = useHref()
  const lender = useLender()
  const { id, kind, significance, title } = event
  return (
    <li data-event={id} data-significance={significance === 2 ? undefined : significance} data-now={now || undefined}>
      <span className="when">{shortDateOfYear(t, event.date)}</span>
      <EventMark kind={kind} />
      <div>
        <a href={href({ kind: 'event', id })} lang={lender(title)}>
          {title}
        </a>
        {text && <p>{text}</p>}
      </div>
    </li>
  )
})
