import type { NameIndex } from '../../domain/search/searchFile'
import { Said } from '../../i18n/Said'
import { kindWord } from '../../i18n/subjectWords'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier, useHref, useRead } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { latePart } from '../../ui/latePart'
import { TextPlaceholder } from '../../ui/TextPlaceholder'
import { Loading } from '../Loading'
import { hrefOf } from './hits'
import './search.css'

/** The search and its index are fetched by those who search. */
const Results = latePart(() => import('./Results').then((part) => part.Results), { Waiting: TextPlaceholder, of: ({ query }) => query })

/** What was found for what the address asks, and everything by name: without script there is the index alone. */
export function SearchPage() {
  const t = useTranslate()
  const { query } = useRead()
  const file = useDetail<NameIndex>('search')
  return (
    <div className="list-page search-page">
      <h1 className="page-title">{query === null ? <Said of="navSearch" /> : t('searchResults', { query })}</h1>
      {query !== null && <Results query={query} />}
      <section>
        <h2>
          <Said of="searchEverything" />
        </h2>
        <Loading file={file} what={t('searchEverything')}>
          {({ groups }) => <Everything groups={groups} />}
        </Loading>
      </section>
    </div>
  )
}

function Everything({ groups }: NameIndex) {
  const t = useTranslate()
  const dossier = useDossier()
  const href = useHref()
  const lender = useLender()
  const isShared = sharedBy(groups.flatMap(({ entries }) => entries.map(({ name }) => name)))
  return (
    <>
      <p className="letters">
        {groups.map(({ heading }, i) => (
          <a key={heading} href={`#n${i + 1}`}>
            {heading}
          </a>
        ))}
      </p>
      {groups.map(({ heading, entries }, i) => (
        <section key={heading} id={`n${i + 1}`}>
          <h3>{heading}</h3>
          <ul>
            {entries.map((entry) => {
              const to = hrefOf(href, entry)
              return (
                <li key={to + entry.name}>
                  <a href={to} lang={lender(entry.name)}>
                    {entry.name}
                  </a>
                  {entry.anchor !== undefined && <i>{` ${t('positionArgument')}`}</i>}
                  {entry.anchor === undefined && isShared(entry.name) && <i>{` ${kindWord(t, dossier, entry.to)}`}</i>}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Whether a name stands in the index more than once, so that it does not say by itself what bears it. */
function sharedBy(names: readonly string[]): (name: string) => boolean {
  const count = new Map<string, number>()
  for (const name of names) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1)
  return (name) => (count.get(name.toLowerCase()) ?? 0) > 1
}
