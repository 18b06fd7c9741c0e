import type { EventEntry } from '../../domain/content/event'
import { formatDate } from '../../i18n/dates'
import { useTranslate } from '../../i18n/useMessages'
import { useHref, useSelection } from '../../selection/site'

/** Under the opened chart of a phone: the event that is chosen, and where it stands among all; nothing once another date is shown. */
export function EventCard({ ordered }: { ordered: readonly EventEntry[] }) {
  const t = useTranslate()
  const href = useHref()
  const { subject, at } = useSelection()
  const index = subject?.kind === 'event' && at === null ? ordered.findIndex(({ id }) => id === subject.id) : -1
  const event = ordered[index]
  if (!event) return null
  return (
    <div className="tl-card">
      <p>{`${formatDate(t, event.date)} · ${t('timelineDiffer', { n: index + 1, m: ordered.length })}`}</p>
      <a href={href({ kind: 'event', id: event.id })}>{event.title}</a>
    </div>
  )
}
