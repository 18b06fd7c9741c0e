import type { ConventionsPage as ConventionsFile } from '../domain/detail'
import { useTranslate } from '../i18n/useMessages'
import { useDetail } from '../selection/details'
import { Loading } from './Loading'
import { SourceRefs } from './SourceLinks'

/** Whose word for it: how others draw the islands and name them, and what follows for this map. */
export function ConventionsPage() {
  const t = useTranslate()
  const file = useDetail<ConventionsFile>('names')
  return (
    <div className="list-page names-page">
      <h1 className="page-title">{t('navConventions')}</h1>
      <Loading file={file} what={t('navConventions')}>
        {({ conventions }) => (
          <table className="conventions">
            <thead>
              <tr>
                <th scope="col">{t('conventionsWho')}</th>
                <th scope="col">{t('drawsIt')}</th>
                <th scope="col">{t('namesIt')}</th>
                <th scope="col">{t('conventionsLesson')}</th>
              </tr>
            </thead>
            <tbody>
              {conventions.map(({ id, who, draws, names, lesson, source }) => (
                <tr key={id} id={id}>
                  <th scope="row">
                    {who} {source && <SourceRefs sources={[source]} />}
                  </th>
                  <td>{draws}</td>
                  <td>{names}</td>
                  <td>{lesson}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Loading>
    </div>
  )
}
