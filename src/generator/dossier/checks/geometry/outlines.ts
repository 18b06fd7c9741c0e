import { isObject } from '../../isObject'
import type { Complaint, RawDossier } from '../../raw'
import type { Content } from '../../schema/content'
import { featureId, outlineFiles, outlinesFile } from './files'

/** Every place that someone administers can be drawn: it has an outline, or lies on or holds places that have one. Nothing is said while a file of geometry cannot be read. */
export function checkOutlines({ geometry }: RawDossier, { control, places, dispute }: Content): readonly Complaint[] {
  if (Object.values(geometry).includes(undefined)) return []
  const drawn = new Set(Object.entries(geometry).flatMap(([name, value]) => outlineIds(name, value)))
  if (drawn.size === 0) {
    return [
      {
        file: `geometry/${outlinesFile}`,
        at: 'the file',
        what: 'No outline of any place is there.',
        mend: `Create geometry/${outlinesFile}: a FeatureCollection with a Polygon for each place, whose "id" is the place’s.`,
      },
    ]
  }
  const missing = [...outlineFiles(geometry)].filter((file) => !(`${file}.geojson` in geometry) && !(`${file}.topo.json` in geometry))
  if (missing.length > 0) {
    return missing.map((file) => ({
      file: 'geometry/levels.json',
      at: 'the file',
      what: `It asks for the outlines "${file}", which are not there.`,
      mend: `Create geometry/${file}.geojson or geometry/${file}.topo.json, or name another file.`,
    }))
  }
  const asked = new Set([...control.map(({ place }) => place), ...dispute.disputed])
  const isDrawn = (id: string): boolean =>
    drawn.has(id) || places.some(({ parent, alsoIn, id: part }) => (parent === id || alsoIn.includes(id)) && part !== id && drawn.has(part))
  const files = outlineFiles(geometry)
  const known = new Set(places.map(({ id }) => id))
  const strangers = Object.entries(geometry)
    .filter(([name]) => files.has(name.replace(/\.(geojson|topo\.json)$/, '')))
    .flatMap(([name, value]) => [...new Set(ownersIn(value))].filter((id) => !known.has(id)).map((id) => ({ name, id })))
  return [
    ...places
      .filter(({ id }) => asked.has(id) && !isDrawn(id))
      .map(({ id }) => ({
        file: 'places.json',
        at: id,
        what: 'The place has rows of control and no outline: it would not be on the map.',
        mend: `Add a Feature with "id": "${id}" to geometry/${outlinesFile}.`,
      })),
    ...strangers.map(({ name, id }) => ({
      file: `geometry/${name}`,
      at: id,
      what: `There is no place "${id}".`,
      mend: 'Give the feature the id of an entry of places.json, or none for land that nobody disputes.',
    })),
  ]
}

/** The ids of what a file of geometry outlines. */
function outlineIds(name: string, value: unknown): readonly string[] {
  return name === outlinesFile || name.endsWith('.topo.json') ? shapesIn(value).flatMap((one) => featureId(one) ?? []) : []
}

/** The places that the shapes of a file are, or that their rocks belong to (`properties.of`). */
function ownersIn(value: unknown): readonly string[] {
  return shapesIn(value).flatMap((shape) => {
    const of = isObject(shape) && isObject(shape.properties) ? shape.properties.of : undefined
    return typeof of === 'string' ? of : (featureId(shape) ?? [])
  })
}

/** The features of GeoJSON, or the geometries of TopoJSON. */
function shapesIn(value: unknown): readonly unknown[] {
  if (!isObject(value)) return []
  if (Array.isArray(value.features)) return value.features
  const collections = isObject(value.objects) ? Object.values(value.objects) : []
  return collections.flatMap((one): readonly unknown[] => (isObject(one) && Array.isArray(one.geometries) ? one.geometries : []))
}
