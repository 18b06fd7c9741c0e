import { memo, useMemo, useRef, useState } from 'react'
import { yearRead } from '../../domain/address/parts'
import type { ListTexts } from '../../domain/content/detail'
import { type EventEntry, listedYear, yearAnchor } from '../../domain/content/event'
import { mostNamed, rankedFirst, yearsApart } from '../../domain/rankedEvents'
import { yearText } from '../../i18n/dates'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier, useRead, useSelection, useSite, usePartHref } from '../../selection/site'
import { ChoicePills, PillsToCome } from '../../ui/ChoicePills'
import { FileNote } from '../../ui/FileNote'
import { PageLink } from '../PageLink'
import { EventItem } from './EventItem'
import { listedDay } from './eventDates'
import { type EventFilter, eventFilters, filtered } from './eventFilter'
import { grouped } from '../../domain/grouped'
import { useScrolledEvent } from './useScrolledEvent'
import { YearStrip } from './YearStrip'

/** The list of events, or one year of it where it is so long that its years have pages of their own. */
export function EventList() {
  const year = yearRead(useRead())
  return year === null ? <AllEvents /> : <YearPage year={year} />
}

/**
 * Every event in order under its year; of very many those of highest rank, and each year as the way to its page. Once live it can be narrowed, and scrolling
 * it takes date and map along.
 */
function AllEvents() {
  const t = useTranslate()
  const { live } = useSite()
  const { events } = useDossier()
  const [filter, setFilter] = useState<EventFilter>('all')
  const texts = useDetail<ListTexts>('events')
  const list = useRef<HTMLDivElement>(null)
  const hrefOfYear = usePartHref('events')
  const chosen = useMemo(() => filtered(events, filter), [events, filter])
  const whole = useMemo(() => new Map(yearsApart(events).map(([year, { length }]) => [year, length])), [events])
  const isDivided = whole.size > 0
  const shown = useMemo(() => (isDivided ? rankedFirst(chosen, mostNamed, null).marked : chosen), [isDivided, chosen])
  useScrolledEvent(list, shown)
  const choices = eventFilters.map((value) => ({ value, label: t(`eventFilter.${value}`) }))
  const now = useEventNow(shown)
  return (
    <div className="event-page" ref={list}>
      <h1 className="page-title">
        <Said of="navEvents" />
      </h1>
      {live ? (
        <ChoicePills label={t('eventFilter')} choices={choices} chosen={filter} onChoose={setFilter} />
      ) : (
        <PillsToCome choices={choices} chosen={filter} />
      )}
      <YearStrip events={shown} all={isDivided ? events : undefined} list={list} hrefOfYear={isDivided ? hrefOfYear : undefined} />
      {texts.state === 'failed' && <FileNote file={texts} what={t('navEvents')} />}
      <Years events={shown} now={now} texts={texts.state === 'ready' ? texts.value : undefined} whole={isDivided ? whole : undefined} />
    </div>
  )
}

/** All events of one year, and the ways to the years beside it. */
function YearPage({ year }: { year: number }) {
  const t = useTranslate()
  const hrefOfYear = usePartHref('events')
  const { events } = useDossier()
  const texts = useDetail<ListTexts>('events')
  const years = yearsApart(events)
  const index = years.findIndex(([one]) => one === year)
  const ofYear = years[index]?.[1] ?? []
  const [before, after] = [years[index - 1]?.[0], years[index + 1]?.[0]]
  const now = useEventNow(ofYear)
  return (
    <div className="event-page">
      <PageLink page="events" of="navAllEvents" />
      <h1 className="page-title">{t('yearEvents', { year: yearText(t, year) })}</h1>
      <nav className="years-beside" aria-label={t('eventYears')}>
        {before !== undefined && (
          <a rel="prev" href={hrefOfYear(before)}>
            ‹ {yearText(t, before)}
          </a>
        )}
        {after !== undefined && (
          <a rel="next" href={hrefOfYear(after)}>
            {yearText(t, after)} ›
          </a>
        )}
      </nav>
      {texts.state === 'failed' && <FileNote file={texts} what={t('navEvents')} />}
      <Events events={ofYear} now={now} texts={texts.state === 'ready' ? texts.value : undefined} />
    </div>
  )
}

interface EventsProps {
  readonly events: readonly EventEntry[]
  /** The event whose day the map shows. */
  readonly now?: string | null
  readonly texts?: ListTexts | undefined
}

interface YearsProps extends EventsProps {
  /** How many events each year has that has a page of its own: the list does not show them all. */
  readonly whole?: ReadonlyMap<number, number> | undefined
}

/** Events under the heads of their years. All are laid out: Back must find a list as high as it was. */
function Years({ events, now, texts, whole }: YearsProps) {
  const years = useMemo(() => grouped(events, listedYear), [events])
  return years.map(([year, ofYear]) => (
    <YearGroup key={year} year={year} events={ofYear} now={ofYear.some(({ id }) => id === now) ? now : null} texts={texts} whole={whole} />
  ))
}

const YearGroup = memo(function YearGroup({ year, events, now, texts, whole }: YearsProps & { readonly year: number }) {
  const t = useTranslate()
  const hrefOfYear = usePartHref('events')
  const n = whole?.get(year) ?? events.length
  return (
    <section className="year" id={yearAnchor(year)}>
      <h2>
        {whole && <a href={hrefOfYear(year)}>{yearText(t, year)}</a>}
        {whole ? ' ' : `${yearText(t, year)} `}
        {n > 1 && <span className="count">{t('countEvents', { n })}</span>}
      </h2>
      <Events events={events} now={now} texts={texts} />
    </section>
  )
})

function Events({ events, now, texts }: EventsProps) {
  return (
    <ol>
      {events.map((event) => (
        <EventItem key={event.id} event={event} now={event.id === now} text={texts?.[event.id]} />
      ))}
    </ol>
  )
}

/** The last of some events at or before the day that the address names; `null` where it names none. */
function useEventNow(events: readonly EventEntry[]): string | null {
  const { at } = useSelection()
  return (at && events.findLast((event) => listedDay(event) <= at.day)?.id) ?? null
}
