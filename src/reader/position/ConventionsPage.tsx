import type { ConventionsPage as ConventionsFile } from '../../domain/content/detail'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { Fact } from '../Fact'
import { Loading } from '../Loading'
import { SourceRefs } from '../source/SourceLinks'

/** Whose word for it: how others draw the islands and name them. */
export function ConventionsPage() {
  const t = useTranslate()
  const file = useDetail<ConventionsFile>('names')
  return (
    <div className="list-page names-page">
      <h1 className="page-title">
        <Said of="navConventions" />
      </h1>
      <Loading file={file} what={t('navConventions')}>
        {({ conventions }) => (
          <ul className="entries">
            {conventions.map(({ id, who, draws, names, source }) => (
              <li key={id} id={id}>
                <h2>{who}</h2>
                <dl className="facts">
                  <Fact term={t('drawsIt')}>{draws}</Fact>
                  <Fact term={t('namesIt')}>{names}</Fact>
                </dl>
                {source && <SourceRefs sources={[source]} />}
              </li>
            ))}
          </ul>
        )}
      </Loading>
    </div>
  )
}
