import type { Frame } from '../../cartography/camera'
import type { MapGeometry } from '../../cartography/geometry'
import { licence } from '../../domain/content/dataFiles'
import { isoDay } from '../../domain/time/day'
import { eventsCalendar } from '../../exports/calendar'
import type { AllTold } from '../../exports/exported'
import { placesLinked } from '../../exports/linkedPlaces'
import { timelineJs } from '../../exports/timelineJs'
import { pageTopic } from '../../i18n/pageTitle'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useSelection, useSite } from '../../selection/site'
import { useRightScene, useScene } from '../../selection/useScene'
import { useAbsolute, useViewAddress } from '../../selection/viewAddress'
import { FileNote } from '../../ui/FileNote'
import { TextPlaceholder } from '../../ui/TextPlaceholder'
import { eventsInView, placesInFrame } from './inView'
import { viewCsv, viewGeoJson } from './viewData'

interface ViewFilesProps {
  readonly geometry: MapGeometry
  /** What the map of the drawing shows. */
  readonly frame: Frame
  /** Name of the files, without an ending. */
  readonly name: string
  readonly save: (file: string, type: string, text: string) => void
}

/** The data of the view: what its map shows, and the events of what is chosen. */
export function ViewFiles({ geometry, frame, name, save }: ViewFilesProps) {
  const t = useTranslate()
  const { dossier } = useSite()
  const scene = useScene(geometry.footprints)
  const right = useRightScene(geometry.footprints)
  const addresses = useAddresses()
  const data = () => ({ dossier, geometry, scenes: right ? [scene, right] : [scene], frame, ...addresses })
  return (
    <section className="share-part">
      <h3>{t('exportData')}</h3>
      <p className="share-hint">{t('exportDataHint', { licence: licence.name })}</p>
      <div className="wrapped">
        <button type="button" className="text-button" onClick={() => save(`${name}.geojson`, 'application/geo+json', viewGeoJson(data()))}>
          GeoJSON
        </button>
        <button type="button" className="text-button" onClick={() => save(`${name}.csv`, 'text/csv', viewCsv(data()))}>
          CSV
        </button>
      </div>
      <ToldFiles geometry={geometry} frame={frame} name={name} save={save} />
    </section>
  )
}

/** The address of the view, and those of pages below the root of the language, as a file gives them. */
function useAddresses() {
  const { dossier } = useSite()
  const absolute = useAbsolute()
  const url = useViewAddress()()
  return { url, address: (path: string) => absolute(`${dossier.language}/${path}`) }
}

/** The files that say of each place and event what the dossier tells of it, and by which sources: that comes in a file of its own. */
function ToldFiles({ geometry, frame, name, save }: ViewFilesProps) {
  const t = useTranslate()
  const { dossier, today } = useSite()
  const selection = useSelection()
  const addresses = useAddresses()
  const told = useDetail<AllTold>('told')
  if (told.state === 'failed') return <FileNote file={told} what={t('exportData')} />
  if (told.state === 'loading') return <TextPlaceholder />
  const topic = pageTopic(selection, dossier, t)
  const places = placesInFrame(dossier, geometry, frame)
  const { events, isOfChosen } = eventsInView(dossier, selection)
  const exported = {
    t,
    dossier,
    places,
    events,
    told: told.value,
    title: isOfChosen && topic !== null ? topic : dossier.title,
    ...addresses,
    madeOn: isoDay(today),
  }
  return (
    <>
      <p className="share-hint">{t('exportPlacesHint', { n: places.length })}</p>
      <div className="wrapped">
        <button type="button" className="text-button" onClick={() => save(`${name}.lpf.json`, 'application/json', placesLinked(exported))}>
          Linked Places
        </button>
      </div>
      <p className="share-hint">
        {isOfChosen && topic !== null
          ? t('exportEventsOf', { n: events.length, subject: topic })
          : t('exportEventsAll', { n: events.length })}
      </p>
      <div className="wrapped">
        <button type="button" className="text-button" onClick={() => save(`${name}.ics`, 'text/calendar', eventsCalendar(exported))}>
          iCalendar
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => save(`${name}.timeline.json`, 'application/json', timelineJs(exported))}
        >
          TimelineJS
        </button>
      </div>
    </>
  )
}
