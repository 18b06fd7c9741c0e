import type { Shelf, SourcesPage as SourcesIndex } from '../../domain/content/detail'
import type { ShelfId } from '../../domain/content/ids'
import { raised } from '../../i18n/raised'
import type { Translate } from '../../i18n/translate'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useChosen, useDossier } from '../../selection/site'
import { grouped } from '../../domain/grouped'
import { languageName } from '../../i18n/languageName'
import { PageLink } from '../PageLink'
import { Loading } from '../Loading'
import { SourceImprint, SourceLink } from './SourceLinks'
import { useNamedSource } from './useNamedSource'
import { Unbroken } from '../../i18n/Unbroken'

/** The sources of one sort by language, an anchor each: title, who published it and when, what kind it is. */
export function ShelfPage({ id }: { id: ShelfId }) {
  const t = useTranslate()
  const { shelves } = useDossier()
  const { anchor } = useChosen()
  const file = useDetail<Shelf>(`sources/${id}`)
  const isElsewhere = anchor !== null && file.state === 'ready' && file.value.sources.every((source) => source.id !== anchor)
  const index = useDetail<SourcesIndex>(isElsewhere ? 'sources' : null)
  useNamedSource(index.state === 'ready' ? index.value : null)
  const name = shelves.find((shelf) => shelf.id === id)?.name ?? id
  return (
    <div className="list-page sources-page">
      <PageLink page="sources" />
      <h1 className="page-title">
        <Unbroken text={name} />
      </h1>
      <Loading file={file} what={name}>
        {({ sources }) =>
          grouped(sources, ({ lang }) => lang).map(([lang, ofLanguage]) => (
            <section key={lang}>
              <h2>
                {raised(t, languageName(t, lang))} <span className="count">{t('countSources', { n: ofLanguage.length })}</span>
              </h2>
              <ul className="sources">
                {ofLanguage.map((source) => (
                  <li key={source.id} id={source.id} data-marked={source.id === anchor || undefined}>
                    <SourceLink source={source} /> <SourceImprint source={source} />
                    {particulars(t, source)}
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </Loading>
    </div>
  )
}

/** What kind of source it is, where the shelf does not say so, and that it has no date: each after a middle dot. */
function particulars(t: Translate, { kind, date }: Shelf['sources'][number]): string {
  const key = `sourceKind.${kind}`
  return [...(kind ? [t.has(key) ? t(key) : kind] : []), ...(date ? [] : [t('sourceNoDate')])].map((words) => ` · ${words}`).join('')
}
