import { Fragment } from 'react'
import { type EventEntry, listedYear } from '../../domain/content/event'
import type { EventId } from '../../domain/content/ids'
import { yearText } from '../../i18n/dates'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { PageLink } from '../PageLink'
import { EventItem } from './EventItem'
import { OpenEvent } from './OpenEvent'

const neighbours = 6

/** An event open in its list, between six neighbours either side. */
export function EventPage({ id }: { id: EventId }) {
  const t = useTranslate()
  const { events } = useDossier()
  const index = events.findIndex((event) => event.id === id)
  const around = events.slice(Math.max(0, index - neighbours), index + neighbours + 1)
  return (
    <div className="event-page">
      <PageLink page="events" of="navAllEvents" />
      <ol>
        {around.map((event, i) => (
          <Fragment key={event.id}>
            {startsYear(around, i) && (
              <li className="year-head">
                <span>{yearText(t, listedYear(event))}</span>
              </li>
            )}
            {event.id === id ? <OpenEvent event={event} /> : <EventItem event={event} />}
          </Fragment>
        ))}
      </ol>
    </div>
  )
}

function startsYear(events: readonly EventEntry[], i: number): boolean {
  const event = events[i]
  const before = events[i - 1]
  return event !== undefined && (before === undefined || listedYear(before) !== listedYear(event))
}
