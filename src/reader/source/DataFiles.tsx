import { useMemo } from 'react'
import { dataFiles, licence } from '../../domain/content/dataFiles'
import { useTranslate } from '../../i18n/useMessages'
import { type LateWords, withLate } from '../../i18n/withLate'
import { useSite } from '../../selection/site'

/** The dossier as files for other programs, as plain links, and on what terms they may be used. */
export function DataFiles({ words }: { words: LateWords }) {
  const first = useTranslate()
  const t = useMemo(() => withLate(first, words), [first, words])
  const { hrefTo } = useSite()
  return (
    <section className="data-files">
      <h2>{t('dataFiles')}</h2>
      <p>
        {t('dataFilesTerms', { licence: licence.name })} <a href={licence.url}>{licence.name}</a>
        {' · '}
        <a href={hrefTo('THIRD-PARTY.txt')}>{t('footerCredits')}</a>
      </p>
      <ul className="wrapped">
        {dataFiles.map((name) => (
          <li key={name}>
            <a href={hrefTo(`${t.language}/files/${name}`)} download="">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
