import { calendar } from '../domain/time/day'
import { type EventEntry, shownDay } from '../domain/content/event'
import { useTranslate } from '../i18n/useMessages'
import { useHref } from '../selection/site'

/**
 * A row of years for a page without script: each leads to an event of that year, whose page shows the map of its day.
 * The years are those of the events of first significance, and today.
 */
export function YearLinks({ events }: { events: readonly EventEntry[] }) {
  const t = useTranslate()
  const href = useHref()
  const byYear = new Map<number, EventEntry>()
  for (const event of events) {
    const { year } = calendar(shownDay(event))
    if (event.significance === 1 && !byYear.has(year)) byYear.set(year, event)
  }
  return (
    <nav className="tl-years" aria-label={t('noScriptYears')}>
      {[...byYear].map(([year, event], i) => (
        <a key={year} href={href({ kind: 'event', id: event.id })} aria-label={i > 0 ? t('mapInYear', { year: String(year) }) : undefined}>
          {i > 0 ? year : t('mapInYear', { year: String(year) })}
        </a>
      ))}
      <a href={href('report')}>{t('today').toLocaleLowerCase(t.locale)}</a>
    </nav>
  )
}
