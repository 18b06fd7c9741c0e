import { resolve } from 'node:path'
import type { DataFile } from '../../domain/content/dataFiles'
import { translator } from '../../i18n/translate'
import { readLevels } from '../geometry/levelFile'
import { type Polygon, withRocks } from '../geometry/shapes'
import { shapesFrom } from '../geometry/sources'
import type { SiteData } from '../site/siteData'
import { eventsCalendar } from './calendar'
import { controlCsv, eventsCsv, placesCsv } from './csv'
import { linesGeoJson, placesGeoJson } from './geoJson'
import { placesLinked } from './linkedPlaces'
import type { ExportSource } from './source'
import { timelineJs } from './timelineJs'

const files: Readonly<Record<DataFile, (source: ExportSource) => string>> = {
  'places.geojson': placesGeoJson,
  'lines.geojson': linesGeoJson,
  'places.lpf.json': placesLinked,
  'places.csv': placesCsv,
  'control.csv': controlCsv,
  'events.csv': eventsCsv,
  'events.ics': eventsCalendar,
  'events.timeline.json': timelineJs,
}

/** The files of every language of a site, by their paths below its root, `en/files/events.csv`. */
export function exportFiles(
  dossier: string,
  { editions, edition }: SiteData,
  served: Pick<ExportSource, 'siteUrl' | 'builtOn'>,
): ReadonlyMap<string, string> {
  const outlines = outlinesOf(dossier, editions[0].compiled.core.firstExtent)
  return new Map(
    editions.flatMap(({ words, compiled }) => {
      const source: ExportSource = { t: translator(words), compiled, outlines, edition, ...served }
      return Object.entries(files).map(([name, write]) => [`${words.language}/files/${name}`, write(source)] as const)
    }),
  )
}

/** Outlines for a map of all places: of the second level, where there is one, with the rocks and isles that belong to each. */
function outlinesOf(dossier: string, opening: Parameters<typeof readLevels>[1]): ReadonlyMap<string, readonly Polygon[]> {
  const folder = resolve(dossier, 'geometry')
  const [coarse, finer = coarse] = readLevels(folder, opening).levels
  return new Map(withRocks(shapesFrom(folder, finer?.outlines ?? [])).map(({ id, polygons }) => [id, polygons]))
}
