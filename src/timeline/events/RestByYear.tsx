import { grouped } from '../../domain/grouped'
import { type EventEntry, listedYear } from '../../domain/content/event'
import type { Translate } from '../../i18n/translate'
import { closeList, standByInvoker } from './EventPopover'

interface RestByYearProps {
  readonly t: Translate
  readonly events: readonly EventEntry[]
  /** The page of a year. */
  readonly hrefOfYear: (year: number) => string
}

/** Of very many events, those that have no mark: how many they are, and the ways to the pages of their years. */
export function RestByYear({ t, events, hrefOfYear }: RestByYearProps) {
  if (events.length === 0) return null
  return (
    <>
      <button type="button" className="tl-beyond quiet-button" data-side="timelineRest" popoverTarget="tl-rest">
        {t('timelineRest', { n: events.length })}
      </button>
      <div popover="" id="tl-rest" onToggle={standByInvoker}>
        <ul>
          {grouped(events, listedYear).map(([year, ofYear]) => (
            <li key={year}>
              <a href={hrefOfYear(year)} onClick={closeList}>
                {`${year} · ${t('countEvents', { n: ofYear.length })}`}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
