import { raised } from '../../i18n/raised'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier, useHref } from '../../selection/site'
import { languageName } from '../../i18n/languageName'
import type { SourcesFile } from './sourcesFile'
import { Loading } from '../Loading'
import { DataFiles } from './DataFiles'
import { useNamedSource } from './useNamedSource'

/** Where the sources are: how many of each sort, in which languages. An address that names a source here leads on to its own entry. */
export function SourcesPage() {
  const t = useTranslate()
  const href = useHref()
  const { shelves } = useDossier()
  const file = useDetail<SourcesFile>('sources')
  useNamedSource(file.state === 'ready' ? file.value : null)
  return (
    <div className="list-page sources-page">
      <h1 className="page-title">
        <Said of="navSources" />
      </h1>
      <Loading file={file} what={t('navSources')}>
        {(counts) => (
          <>
            <p className="count">{t('countSources', { n: counts.shelves.reduce((sum, { count }) => sum + count, 0) })}</p>
            <ul className="entries">
              {counts.shelves.map(({ id, count, languages }) => (
                <li key={id}>
                  <h2>
                    <a href={href({ kind: 'shelf', id })}>{shelves.find((shelf) => shelf.id === id)?.name}</a>
                  </h2>
                  <p className="standing">{t('countSources', { n: count })}</p>
                  <p>
                    {raised(
                      t,
                      languages.map(({ lang, count: inLanguage }) => `${languageName(t, lang)} ${t.number(inLanguage)}`).join(' · '),
                    )}
                  </p>
                </li>
              ))}
            </ul>
            <DataFiles words={counts.words} />
          </>
        )}
      </Loading>
    </div>
  )
}
