import type { Frame } from '../../cartography/camera'
import { clipStroke, type Rectangle } from '../../cartography/clip'
import type { MapGeometry } from '../../cartography/geometry'
import { unproject } from '../../cartography/projection'
import type { Scene } from '../../cartography/scene'
import { yearRead } from '../../domain/address/parts'
import type { Selection } from '../../domain/address/selection'
import type { Dossier } from '../../domain/content/dossier'
import { type EventEntry, listedYear } from '../../domain/content/event'
import type { PlaceId } from '../../domain/content/ids'
import type { Place } from '../../domain/content/place'
import { eventsOf } from '../../domain/relatedPlaces'
import { isDated } from '../../exports/exported'

/** The places whose outline a frame shows, or a part of it. */
export function outlinesInFrame({ footprints }: Pick<MapGeometry, 'footprints'>, frame: Frame): readonly PlaceId[] {
  const [west, south, east, north] = extentOf(frame)
  return footprints
    .filter(({ bounds }) => bounds[0] < east && bounds[2] > west && bounds[1] < north && bounds[3] > south)
    .map(({ place }) => place)
}

/** The lines that run through a frame, of those that a scene has. */
export function linesInFrame(lines: Scene['lines'], frame: Frame): Scene['lines'] {
  const extent = extentOf(frame)
  return lines.filter(({ boundary }) => boundary.course.some((stroke) => clipStroke(stroke, extent).length > 0))
}

/** All places that lie in a frame: of those without an outline the ones whose point does. */
export function placesInFrame({ places }: Pick<Dossier, 'places'>, map: Pick<MapGeometry, 'footprints'>, frame: Frame): readonly Place[] {
  const [west, south, east, north] = extentOf(frame)
  const outlined = new Set(map.footprints.map(({ place }) => place))
  const seen = new Set(outlinesInFrame(map, frame))
  return places.filter(({ id, point: [longitude, latitude] }) =>
    outlined.has(id) ? seen.has(id) : west < longitude && longitude < east && south < latitude && latitude < north,
  )
}

/** Events of a view, in the order of the dossier. */
export interface EventsInView {
  readonly events: readonly EventEntry[]
  /** Whether they are those of what is chosen: where nothing is, or it has none, they are all that the timeline shows. */
  readonly isOfChosen: boolean
}

/** The events with a day that what is chosen bears on, or that lie in the year that is read alone. */
export function eventsInView(dossier: Dossier, selection: Pick<Selection, 'page' | 'subject' | 'part'>): EventsInView {
  const { subject } = selection
  const dated = dossier.events.filter(isDated)
  const borne = subject && new Set(eventsOf(dossier, subject))
  const year = yearRead(selection)
  const chosen = dated.filter((event) => borne?.has(event.id) ?? listedYear(event) === year)
  return chosen.length ? { events: chosen, isOfChosen: true } : { events: dated, isOfChosen: false }
}

/** Degrees west, south, east, north. */
function extentOf({ zoom, left, top, width, height }: Frame): Rectangle {
  const [west, north] = unproject([left, top], zoom)
  const [east, south] = unproject([left + width, top + height], zoom)
  return [west, south, east, north]
}
