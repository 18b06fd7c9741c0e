import { type DataFile, dataFiles, licence } from '../../domain/content/dataFiles'
import type { MessageKey } from '../../i18n/messages'
import { useTranslate } from '../../i18n/useMessages'
import { LateMessages, type LateWords } from '../../i18n/lateWords'
import { useSite } from '../../selection/site'

/** What each holds, and the name of its form, which is the same in every language. */
const called: Readonly<Record<DataFile, readonly [MessageKey, string]>> = {
  'places.geojson': ['navPlaces', 'GeoJSON'],
  'lines.geojson': ['navLines', 'GeoJSON'],
  'places.lpf.json': ['navPlaces', 'Linked Places'],
  'places.csv': ['navPlaces', 'CSV'],
  'control.csv': ['timelineBands', 'CSV'],
  'events.csv': ['navEvents', 'CSV'],
  'events.ics': ['navEvents', 'iCalendar'],
  'events.timeline.json': ['navEvents', 'TimelineJS'],
}

/** The dossier as files for other programs, as plain links, and on what terms they may be used. */
export function DataFiles({ words }: { words: LateWords }) {
  return (
    <LateMessages words={words}>
      <FileList />
    </LateMessages>
  )
}

function FileList() {
  const t = useTranslate()
  const { hrefTo } = useSite()
  const nameOf = (file: DataFile) => `${t(called[file][0])} · ${called[file][1]}`
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
              {nameOf(name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
