import type { EventEntry } from '../../domain/content/event'
import { formatDate } from '../../i18n/dates'
import { mapSentence } from '../../i18n/sentences'
import { shownDateText } from '../../i18n/shownDate'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref, useSelection, useShown, useView } from '../../selection/site'
import './chartCard.css'

/**
 * Under the opened chart of a phone, which lies over the map: the date and what was the case then, as the map's title says it; before it the event that
 * is chosen, as the way to its page, and where it stands among all, unless another date is shown.
 */
export function ChartCard({ ordered, onRead }: { ordered: readonly EventEntry[]; onRead: () => void }) {
  const t = useTranslate()
  const dossier = useDossier()
  const href = useHref()
  const shown = useShown()
  const view = useView()
  const { subject, at } = useSelection()
  const index = subject?.kind === 'event' && at === null ? ordered.findIndex(({ id }) => id === subject.id) : -1
  const event = ordered[index]
  return (
    <div className="tl-card">
      {event && (
        <>
          <p>{`${formatDate(t, event.date)} · ${t('numberOf', { n: index + 1, m: ordered.length })}`}</p>
          <a href={href({ kind: 'event', id: event.id })} onClick={onRead}>
            {event.title}
          </a>
        </>
      )}
      <p className="tl-sentence">
        {!event && <strong>{shownDateText(t, dossier, shown)}</strong>} {mapSentence(t, dossier, view, shown.day, subject)}
      </p>
    </div>
  )
}
