import { memo, useMemo, useRef, useState } from 'react'
import type { ListTexts } from '../../domain/content/detail'
import { type EventEntry, listedYear, yearAnchor } from '../../domain/content/event'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier, useSelection, useSite } from '../../selection/site'
import { ChoicePills, PillsToCome } from '../../ui/ChoicePills'
import { FileNote } from '../../ui/FileNote'
import { EventItem } from './EventItem'
import { listedDay, yearText } from './eventDates'
import { type EventFilter, eventFilters, filtered } from './eventFilter'
import { grouped } from '../../domain/grouped'
import { useScrolledEvent } from './useScrolledEvent'
import { YearStrip } from './YearStrip'

/** Every event in order under its year. Once live it can be narrowed, and scrolling it takes date and map along. */
export function EventList() {
  const t = useTranslate()
  const { live } = useSite()
  const { events } = useDossier()
  const { at } = useSelection()
  const [filter, setFilter] = useState<EventFilter>('all')
  const texts = useDetail<ListTexts>('events')
  const list = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => filtered(events, filter), [events, filter])
  useScrolledEvent(list, shown)
  const choices = eventFilters.map((value) => ({ value, label: t(`eventFilter.${value}`) }))
  const now = at && shown.findLast((event) => listedDay(event) <= at.day)?.id
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
      <YearStrip events={shown} list={list} />
      {texts.state === 'failed' && <FileNote file={texts} what={t('navEvents')} />}
      <Years events={shown} now={now} texts={texts.state === 'ready' ? texts.value : undefined} />
    </div>
  )
}

interface YearsProps {
  readonly events: readonly EventEntry[]
  /** The event whose day the map shows. */
  readonly now?: string | null
  readonly texts?: ListTexts | undefined
}

/** Events under the heads of their years. All are laid out: Back must find a list as high as it was. */
function Years({ events, now, texts }: YearsProps) {
  const years = useMemo(() => grouped(events, listedYear), [events])
  return years.map(([year, ofYear]) => (
    <YearGroup key={year} year={year} events={ofYear} now={ofYear.some(({ id }) => id === now) ? now : null} texts={texts} />
  ))
}

const YearGroup = memo(function YearGroup({ year, events, now, texts }: YearsProps & { readonly year: number }) {
  const t = useTranslate()
  return (
    <section className="year" id={yearAnchor(year)}>
      <h2>
        {`${yearText(t, year)} `}
        {events.length > 1 && <span className="count">{t('countEvents', { n: events.length })}</span>}
      </h2>
      <ol>
        {events.map((event) => (
          <EventItem key={event.id} event={event} now={event.id === now} text={texts?.[event.id]} />
        ))}
      </ol>
    </section>
  )
})
