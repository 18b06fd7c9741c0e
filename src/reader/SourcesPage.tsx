import type { SourcesPage as SourcesFile } from '../domain/detail'
import type { Translate } from '../i18n/translate'
import { useTranslate } from '../i18n/useMessages'
import { useDetail } from '../selection/details'
import { useChosen } from '../selection/site'
import { Loading } from './Loading'
import { SourceImprint, SourceLink } from './SourceLinks'

/** All sources, an anchor each: title, who published it and when, what kind it is, and its language where that is not the page's. */
export function SourcesPage() {
  const t = useTranslate()
  const file = useDetail<SourcesFile>('sources')
  const { anchor } = useChosen()
  return (
    <div className="list-page sources-page">
      <h1 className="page-title">{t('navSources')}</h1>
      <Loading file={file} what={t('navSources')}>
        {({ sources }) => (
          <>
            <p className="count">{t('countSources', { n: sources.length })}</p>
            <ul className="sources">
              {sources.map((source) => (
                <li key={source.id} id={source.id} data-marked={source.id === anchor || undefined}>
                  <SourceLink source={source} /> <SourceImprint source={source} />
                  <span className="aside-words">{particulars(t, source)}</span>
                  {source.note && <p>{source.note}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loading>
    </div>
  )
}

/** What kind of source it is, and what its entry does not say by itself: each after a middle dot. */
function particulars(t: Translate, { kind, lang, date }: SourcesFile['sources'][number]): string {
  const language = lang === t.language ? '' : t('sourceLanguage', { language: languageName(t, lang) })
  return [kindText(t, kind), language, date ? '' : t('sourceNoDate')].flatMap((words) => (words ? [` · ${words}`] : [])).join('')
}

function kindText(t: Translate, kind: string): string {
  const key = `sourceKind.${kind}`
  return t.has(key) ? t(key) : kind
}

function languageName(t: Translate, tag: string): string {
  return new Intl.DisplayNames(t.locale, { type: 'language' }).of(tag) ?? tag
}
