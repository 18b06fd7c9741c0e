import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'
import { FileNote } from '../../ui/FileNote'
import { TextPlaceholder } from '../../ui/TextPlaceholder'
import { HitWords } from './HitWords'
import { hitOf, hrefOf } from './hits'
import { useSearcher } from './useSearcher'

/** All that is found for a query, best first, as links. */
export function Results({ query }: { query: string }) {
  const t = useTranslate()
  const dossier = useDossier()
  const href = useHref()
  const { search, names, file } = useSearcher()
  if (file.state === 'failed') return <FileNote file={file} what={t('searchEngine')} />
  if (!search) return <TextPlaceholder />
  const { entries, understood } = search(query)
  return (
    <>
      <p role="status" className="aside-words">
        {entries.length > 0 ? t('countResults', { n: entries.length }) : t('searchNothing', { query })}
        {understood !== undefined && ` ${t('searchMeant', { query: understood })}`}
      </p>
      <ol className="results">
        {entries.map((entry) => {
          const to = hrefOf(href, entry)
          return (
            <li key={to}>
              <a href={to}>
                <HitWords hit={hitOf(t, dossier, names, entry)} />
              </a>
            </li>
          )
        })}
      </ol>
    </>
  )
}
