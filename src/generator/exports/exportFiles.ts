import { resolve } from 'node:path'
import type { DataFile } from '../../domain/content/dataFiles'
import { eventsCalendar } from '../../exports/calendar'
import { placesLinked } from '../../exports/linkedPlaces'
import { timelineJs } from '../../exports/timelineJs'
import { translator } from '../../i18n/translate'
import { readLevels } from '../geometry/levelFile'
import { type Polygon, withRocks } from '../geometry/shapes'
import { shapesFrom } from '../geometry/sources'
import type { SiteData } from '../site/siteData'
import { controlCsv, eventsCsv, placesCsv } from './csv'
import { linesGeoJson, placesGeoJson } from './geoJson'
import { linkedPlaces } from './linkedPlacesSchema'
import type { ExportSource } from './source'

const files: Readonly<Record<DataFile, (source: ExportSource) => string>> = {
  'places.geojson': placesGeoJson,
  'lines.geojson': linesGeoJson,
  'places.lpf.json': checkedPlaces,
  'places.csv': placesCsv,
  'control.csv': controlCsv,
  'events.csv': eventsCsv,
  'events.ics': eventsCalendar,
  'events.timeline.json': timelineJs,
}

/** Where the site is served, and when it was built. */
interface ServedFiles {
  /** With a slash at its end; `undefined` where that is not known: addresses are below the site's root then. */
  readonly siteUrl: string | undefined
  /** The day of the build, ISO 8601. */
  readonly builtOn: string
}

/**
 * The files of every language of a site, by their paths below its root, `en/files/events.csv`.
 * @throws where a file is not of the format that it says it is of
 */
export function exportFiles(dossier: string, { editions }: SiteData, { siteUrl = '/', builtOn }: ServedFiles): ReadonlyMap<string, string> {
  const outlines = outlinesOf(dossier, editions[0].compiled.core.firstExtent)
  return new Map(
    editions.flatMap(({ words, compiled }) => {
      const { core, details } = compiled
      const { title, places, events } = core
      const address = (path: string) => `${siteUrl}${words.language}/${path}`
      const whole = { dossier: core, places, events, told: details, title, url: address(''), address, madeOn: builtOn }
      const source: ExportSource = { t: translator(words), ...whole, compiled, outlines }
      return Object.entries(files).map(([name, write]) => [`${words.language}/files/${name}`, write(source)] as const)
    }),
  )
}

function checkedPlaces(source: ExportSource): string {
  const text = placesLinked(source)
  linkedPlaces.parse(JSON.parse(text))
  return text
}

/** Outlines for a map of all places: of the second level, where there is one, with the rocks and isles that belong to each. */
function outlinesOf(dossier: string, opening: Parameters<typeof readLevels>[1]): ReadonlyMap<string, readonly Polygon[]> {
  const folder = resolve(dossier, 'geometry')
  const [coarse, finer = coarse] = readLevels(folder, opening).levels
  return new Map(withRocks(shapesFrom(folder, finer?.outlines ?? [])).map(({ id, polygons }) => [id, polygons]))
}
