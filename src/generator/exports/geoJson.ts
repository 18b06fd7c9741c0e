import { closedRing } from '../../domain/ring'
import { onGlobe } from '../../domain/distance'
import { isoDay } from '../../domain/time/day'
import { distantPast } from '../../domain/time/edtf'
import { aboutFile, readAt } from '../../exports/exported'
import type { ExportSource } from './source'

/**
 * All places as GeoJSON (RFC 7946): of one that has an outline that, of any other its point. Who administered it is a list of spans, half open. Licence,
 * edition and credits of the outlines are members of the collection.
 */
export function placesGeoJson(source: ExportSource): string {
  const { core, details } = source.compiled
  const features = core.places.map(({ id, name, kind, parent, point, originals }) => ({
    type: 'Feature',
    id,
    properties: {
      name,
      names: originals,
      kind,
      parent,
      administered: (core.control[id] ?? []).map(({ from, to, by, status }) => ({
        from: from.first <= distantPast ? null : isoDay(from.first),
        to: to && isoDay(to.first),
        by,
        status,
      })),
      url: source.address(`places/${id}/`),
      sources: readAt(details.place[id]?.sources ?? []),
    },
    geometry: outlineOf(source, id) ?? { type: 'Point', coordinates: onGlobe(point) },
  }))
  return collection(source, features)
}

/** All lines that can be drawn, with the days they held, half open, and what drew them. */
export function linesGeoJson(source: ExportSource): string {
  const { core, details } = source.compiled
  const features = core.boundaries.flatMap(({ id, kind, name, from, to, course, claimant, instrument }) => {
    const detail = details.line[id]
    const coordinates = course.length ? course : (detail?.strokes ?? [])
    if (!coordinates.length) return []
    const url = source.address(`lines/${id}/`)
    const properties = { name, kind, from: from.edtf, to: to.edtf, claimant, instrument, url, sources: readAt(detail?.sources ?? []) }
    return [{ type: 'Feature', id, properties, geometry: { type: 'MultiLineString', coordinates } }]
  })
  return collection(source, features)
}

function collection(source: ExportSource, features: readonly object[]): string {
  return `${JSON.stringify({ type: 'FeatureCollection', ...aboutFile(source), features })}\n`
}

function outlineOf({ outlines }: ExportSource, place: string) {
  const polygons = outlines.get(place)
  if (!polygons?.length) return null
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring, i) => closedRing(ring, i === 0))) }
}
