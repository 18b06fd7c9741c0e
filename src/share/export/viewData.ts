import type { Frame } from '../../cartography/camera'
import type { MapGeometry } from '../../cartography/geometry'
import { ringsOf } from '../../cartography/pathData'
import { gridPosition } from '../../cartography/projection'
import type { Scene } from '../../cartography/scene'
import { closedRing, doubleArea } from '../../domain/ring'
import { csv } from '../../domain/csv'
import { licence } from '../../domain/content/dataFiles'
import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { type LonLat, onGlobe } from '../../domain/distance'
import { isoDay } from '../../domain/time/day'
import { aboutFile, attributionOf } from '../../exports/exported'
import { linesInFrame, outlinesInFrame } from './inView'

/** What files of a view are made of. */
export interface ViewData {
  readonly dossier: Dossier
  readonly geometry: MapGeometry
  /** The maps that are seen: one, or two that are compared. */
  readonly scenes: readonly Scene[]
  readonly frame: Frame
  /** The absolute addresses of the view, and of a page below the root of the language. */
  readonly url: string
  readonly address: (path: string) => string
}

/** The places and lines of a view as GeoJSON (RFC 7946): each with the day and the view that its state is of, twice where two maps are compared. */
export function viewGeoJson(data: ViewData): string {
  const { frame, address } = data
  const places = rowsOf(data).map(({ id, properties }) => ({
    type: 'Feature',
    id: `${id}@${properties.day}/${properties.view}`,
    properties,
    geometry: outlineOf(data, id),
  }))
  const lines = toldScenes(data).flatMap(({ lines: drawn, day, view }) =>
    linesInFrame(drawn, frame).map(({ id, role, boundary }) => ({
      type: 'Feature',
      id: `${id}@${isoDay(day)}/${view}`,
      properties: {
        line: id,
        name: boundary.name,
        drawn: role,
        day: isoDay(day),
        view,
        sources: address(`lines/${id}/`),
      },
      geometry: { type: 'MultiLineString', coordinates: boundary.course },
    })),
  )
  return `${JSON.stringify({ type: 'FeatureCollection', ...aboutFile(data), features: [...places, ...lines] })}\n`
}

/** The places of a view as a table (RFC 4180), a row each for every map that is seen. */
export function viewCsv(data: ViewData): string {
  const { dossier } = data
  const rows = rowsOf(data).map(({ properties }) => {
    const { place, name, names, day, view, administrators, claimants, stated, sources } = properties
    return [
      place,
      name,
      Object.values(names).join('; '),
      day,
      view,
      administrators,
      claimants.join('; '),
      stated,
      sources,
      licence.name,
      attributionOf(dossier),
    ]
  })
  const heading = ['place', 'name', 'other_names', 'day', 'view', 'administered_by', 'claimed_by', 'stated', 'sources', 'licence', 'from']
  return csv(heading, rows)
}

/** Two maps of one day and one view say the same. */
function toldScenes({ scenes }: ViewData): readonly Scene[] {
  return scenes.filter(({ day, view }, i) => scenes.findIndex((one) => one.day === day && one.view === view) === i)
}

function rowsOf(data: ViewData) {
  const { dossier, geometry, frame, address } = data
  const { byId } = gazetteer(dossier)
  const seen = new Set(outlinesInFrame(geometry, frame))
  return toldScenes(data).flatMap(({ areas, day, view }) =>
    areas
      .filter(({ place }) => seen.has(place))
      .map(({ place, administrator, claimants, stated }) => ({
        id: place,
        properties: {
          place,
          name: byId.get(place)?.name ?? place,
          names: byId.get(place)?.originals ?? {},
          day: isoDay(day),
          view,
          administrators: administrator,
          claimants,
          stated,
          // The page of a place lists what its state rests on.
          sources: address(`places/${place}/`),
        },
      })),
  )
}

/** The outline of a place as the map draws it; holes stay in the ring before them. A place without one is its point. */
function outlineOf({ geometry: { base, origin }, dossier }: ViewData, place: PlaceId) {
  const d = base.outlines.find(({ id }) => id === place)?.d
  const point = gazetteer(dossier).byId.get(place)?.point
  if (!d) return point ? { type: 'Point', coordinates: onGlobe(point) } : null
  const outer = Math.sign(doubleArea(ringsOf(d)[0] ?? [])) || 1
  const polygons: (readonly LonLat[])[][] = []
  for (const ring of ringsOf(d)) {
    const positions = ring.map((point): LonLat => {
      const [longitude, latitude] = gridPosition(point, base.gridZoom, origin)
      return [toMetre(longitude), toMetre(latitude)]
    })
    const isOuter = Math.sign(doubleArea(ring)) === outer || polygons.length === 0
    if (isOuter) polygons.push([closedRing(positions, true)])
    else polygons.at(-1)?.push(closedRing(positions, false))
  }
  return { type: 'MultiPolygon', coordinates: polygons }
}

/** Degrees to the fifth decimal, a metre of latitude. */
function toMetre(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
