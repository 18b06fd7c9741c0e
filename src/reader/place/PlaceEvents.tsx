import { eventsOf } from '../../domain/relatedPlaces'
import type { PlaceId } from '../../domain/content/ids'
import { shortDate } from '../../i18n/dates'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { Mention } from '../Mention'

/** What happened at a place, in order. */
export function PlaceEvents({ place }: { place: PlaceId }) {
  const t = useTranslate()
  const dossier = useDossier()
  const ids = eventsOf(dossier, { kind: 'place', id: place })
  const events = dossier.events.filter((event) => ids.includes(event.id) || event.venue === place)
  return (
    <section className="place-events">
      <h3>
        <Said of="placeEvents" />
      </h3>
      {events.length === 0 && (
        <p className="empty">
          <Said of="emptyEvents" />
        </p>
      )}
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <span>{shortDate(t, event.date)}</span>
            <Mention to={{ kind: 'event', id: event.id }}>{event.short}</Mention>
          </li>
        ))}
      </ol>
    </section>
  )
}
