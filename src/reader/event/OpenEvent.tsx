import type { EventDetail } from '../../domain/content/detail'
import type { EventEntry } from '../../domain/content/event'
import { gazetteer } from '../../domain/content/gazetteer'
import { formatDate, formatWeekday, shortDateOfYear } from '../../i18n/dates'
import { listNoun, namesListed, stateNoun } from '../../i18n/nouns'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { EventMark } from '../../ui/EventMark'
import { Excerpts } from '../report/Excerpts'
import { dateInFull } from './eventDates'
import { Fact } from '../Fact'
import { grouped } from '../../domain/grouped'
import { ArguedFrom } from './ArguedFrom'
import { EventTexts } from './EventTexts'
import { Readings } from '../instrument/Readings'
import { Loading } from '../Loading'
import { Mention } from '../Mention'
import { SourceList } from '../source/SourceLinks'
import { Unbroken } from '../../i18n/Unbroken'

/** The event that is the subject, open in its place in the list. */
export function OpenEvent({ event }: { event: EventEntry }) {
  const t = useTranslate()
  const detail = useDetail<EventDetail>(`events/${event.id}`)
  const lender = useLender()
  const { id, kind, significance, title, date } = event
  const inFull = dateInFull(t, event)
  const isOneDay = date.precision === 'day' && !date.ends && !date.uncertain && inFull === formatDate(t, date)
  return (
    <li className="open-event" data-event={id} data-significance={significance} aria-current="true">
      <span className="when">{shortDateOfYear(t, event.date)}</span>
      <EventMark kind={kind} />
      <div className="what">
        <p className="kicker">{t(`eventKind.${event.called ?? kind}`)}</p>
        <h1 className="event-title" lang={lender(title)}>
          <Unbroken text={title} />
        </h1>
        <p className="event-date">{isOneDay ? formatWeekday(t, date.first) : inFull}</p>
        <Loading file={detail} what={title}>
          {({ summary }) => (
            <p className="summary" lang={lender(summary)}>
              {summary}
            </p>
          )}
        </Loading>
        <dl className="facts">
          <Places event={event} />
          {detail.state === 'ready' && <EventFacts event={event} detail={detail.value} />}
        </dl>
        {detail.state === 'ready' && <LastStep detail={detail.value} />}
        <Excerpts subject={{ kind: 'event', id }} level={2} />
        {detail.state === 'ready' && (
          <section>
            <h2>
              <Said of="eventSources" />
            </h2>
            <SourceList sources={detail.value.sources} />
          </section>
        )}
      </div>
    </li>
  )
}

/** What the texts say that decide, how the parties read them, and who argues what from it. */
function LastStep({ detail: { instruments, restsOn, argued } }: { detail: EventDetail }) {
  return (
    <>
      <EventTexts head="textOfTreaty" texts={instruments} />
      <EventTexts head="eventRestsOn" texts={restsOn} />
      {restsOn.map(({ id, readings }) => (
        <Readings key={id} readings={readings} />
      ))}
      <ArguedFrom sides={argued} />
    </>
  )
}

function Places({ event: { places, venue } }: { event: EventEntry }) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  const named = places.flatMap((id) => byId.get(id) ?? [])
  const where = venue && byId.get(venue)
  return (
    <>
      {named.length > 0 && (
        <Fact term={t('eventPlaces')}>
          {named.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && t('comma')}
              <Mention to={{ kind: 'place', id }}>{name}</Mention>
            </span>
          ))}
        </Fact>
      )}
      {where && (
        <Fact term={t('eventWhere')}>
          <Mention to={{ kind: 'place', id: where.id }}>{where.name}</Mention>
        </Fact>
      )}
    </>
  )
}

/** Who took part, and what changed hands. */
function EventFacts({ event, detail }: { event: EventEntry; detail: EventDetail }) {
  const t = useTranslate()
  const { parties, effect } = detail
  return (
    <>
      {parties.length > 0 && <Fact term={t('eventParties')}>{namesListed(t, parties)}</Fact>}
      {effect.length > 0 && (
        <Fact term={t('eventEffect')}>
          <Effect event={event} effect={effect} />
        </Fact>
      )}
    </>
  )
}

/** Places that changed hands, with who administered them after; put together where the same holder follows. */
function Effect({ event, effect }: { event: EventEntry; effect: EventDetail['effect'] }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { byId } = gazetteer(dossier)
  const day = event.shown ?? event.date.last
  const byHolder = grouped(effect, ({ by }) => by.join('+'))
  return byHolder.map(([key, places]) => {
    const holders = dossier.parties.filter((party) => places[0]?.by.includes(party))
    const holder = listNoun(
      t,
      holders.map((party) => stateNoun(t, dossier, party, day)),
    )
    return (
      <p key={key}>
        {places.map(({ place }, i) => (
          <span key={place}>
            {i > 0 && t('comma')}
            <Mention to={{ kind: 'place', id: place }}>{byId.get(place)?.name ?? place}</Mention>
          </span>
        ))}{' '}
        → {holders.length ? (holder.label ?? holder.text) : t('status.fighting')}
      </p>
    )
  })
}
