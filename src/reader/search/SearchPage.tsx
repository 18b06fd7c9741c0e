import { lettersOf } from '../../domain/address/parts'
import type { NameIndex } from '../../domain/search/searchFile'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier, useRead } from '../../selection/site'
import { latePart } from '../../ui/latePart'
import { TextPlaceholder } from '../../ui/TextPlaceholder'
import { Loading } from '../Loading'
import { LetterPage } from './LetterPage'
import { Letters } from './Letters'
import { NameLinks, sharedBy } from './NameLinks'
import './search.css'

/** The search and its index are fetched by those who search. */
const Results = latePart(() => import('./Results').then((part) => part.Results), { Waiting: TextPlaceholder, of: ({ query }) => query })

/** What was found for what the address asks, and everything by name: without script there is the index alone, or a letter of it where it is long. */
export function SearchPage() {
  const t = useTranslate()
  const dossier = useDossier()
  const { query, part } = useRead()
  if (part !== null) return <LetterPage of="search" part={part} />
  return (
    <div className="list-page search-page">
      <h1 className="page-title">{query === null ? <Said of="navSearch" /> : t('searchResults', { query })}</h1>
      {query !== null && <Results query={query} />}
      <section>
        <h2>
          <Said of="searchEverything" />
        </h2>
        {lettersOf(dossier, 'search').length > 0 ? <Letters of="search" /> : <Everything />}
      </section>
    </div>
  )
}

function Everything() {
  const t = useTranslate()
  const file = useDetail<NameIndex>('search')
  return (
    <Loading file={file} what={t('searchEverything')}>
      {({ groups }) => <Groups groups={groups} />}
    </Loading>
  )
}

function Groups({ groups }: NameIndex) {
  const isShared = sharedBy(groups.flatMap(({ entries }) => entries))
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
          <NameLinks entries={entries} isShared={isShared} />
        </section>
      ))}
    </>
  )
}
