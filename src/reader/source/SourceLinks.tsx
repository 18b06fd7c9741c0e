import { Fragment } from 'react'
import type { SourceEntry } from '../../domain/content/report'
import { readDate } from '../../domain/time/askedDate'
import { formatAsked } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useHref } from '../../selection/site'
import { Foreign, writtenIn } from '../../ui/Foreign'

/** Sources of one statement, short: who published it, and the year. Each is a link to the source itself. */
export function SourceRefs({ sources }: { sources: readonly SourceEntry[] }) {
  if (!sources.length) return null
  return (
    <cite>
      {sources.map((source, i) => (
        <Fragment key={source.id}>
          {i > 0 && ' · '}
          <SourceLink source={source} short />
        </Fragment>
      ))}
    </cite>
  )
}

/** Sources in full, one a line: title, publisher, date. */
export function SourceList({ sources }: { sources: readonly SourceEntry[] }) {
  if (!sources.length)
    return (
      <p className="empty">
        <Said of="emptySources" />
      </p>
    )
  return (
    <ul className="sources">
      {distinct(sources).map((source) => (
        <li key={source.id}>
          <SourceLink source={source} /> <SourceImprint source={source} />
        </li>
      ))}
    </ul>
  )
}

/** Publisher and date, after the title. */
export function SourceImprint({ source }: { source: SourceEntry }) {
  const t = useTranslate()
  const { publisher, lang } = source
  const date = sourceDate(t, source)
  return (
    <span className="imprint">
      {publisher && <Foreign language={writtenIn(publisher, lang, t)}>{publisher}</Foreign>}
      {publisher && date ? t('comma') + date : date}
    </span>
  )
}

/** Title of a source as a link to it; where it has no address, a link to its entry among the sources. */
export function SourceLink({ source, short = false }: { source: SourceEntry; short?: boolean }) {
  const t = useTranslate()
  const href = useHref()
  const { id, title, publisher, url, shelf, lang } = source
  const name = short ? (publisher ?? title) : title
  const language = writtenIn(name, lang, t)
  const year = short ? source.date?.slice(0, 4) : undefined
  return (
    <a
      href={url ?? `${href(shelf ? { kind: 'shelf', id: shelf } : 'sources')}#${id}`}
      lang={language === t.language ? undefined : language}
    >
      {year && /^\d{4}$/.test(year) ? `${name} ${year}` : name}
    </a>
  )
}

/** The date of a source as far as it is known; nothing where it has none. */
export function sourceDate(t: Translate, { date }: SourceEntry): string | null {
  if (!date) return null
  const read = readDate(date.replace(/[~?%]+$/, ''))
  return read ? formatAsked(t, read) : date
}

function distinct(sources: readonly SourceEntry[]): readonly SourceEntry[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}
