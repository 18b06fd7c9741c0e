import type { EventEntry } from '../../domain/content/event'
import { formatDate } from '../../i18n/dates'
import { useTranslate } from '../../i18n/useMessages'
import { useHref, useChosen } from '../../selection/site'

/** Under the opened chart of a phone: the event that is chosen, and where it stands among all. */
export function EventCard({ ordered }: { ordered: readonly EventEntry[] }) {
  const t = useTranslate()
  const href = useHref()
  const { subject } = useChosen()
  const index = subject?.kind === 'event' ? ordered.findIndex(({ id }) => id === subject.id) : -1
  const event = ordered[index]
  if (!event) return null
  return (
    <div className="tl-card">
      <p>{`${formatDate(t, event.date)} · ${t('timelineDiffer', { n: index + 1, m: ordered.length })}`}</p>
      <a href={href({ kind: 'event', id: event.id })}>{event.title}</a>
    </div>
  )
}
