import { isObject } from '../../isObject'
import type { Complaint, RawDossier } from '../../raw'
import type { Content } from '../../schema/content'
import { featureId, outlinesFile } from './files'

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
  const asked = new Set([...control.map(({ place }) => place), ...dispute.disputed])
  const isDrawn = (id: string): boolean =>
    drawn.has(id) || places.some(({ parent, alsoIn, id: part }) => (parent === id || alsoIn.includes(id)) && part !== id && drawn.has(part))
  const strangers = outlinesOf(geometry[outlinesFile]).filter((id) => !places.some((place) => place.id === id))
  return [
    ...places
      .filter(({ id }) => asked.has(id) && !isDrawn(id))
      .map(({ id }) => ({
        file: 'places.json',
        at: id,
        what: 'The place has rows of control and no outline: it would not be on the map.',
        mend: `Add a Feature with "id": "${id}" to geometry/${outlinesFile}.`,
      })),
    ...strangers.map((id) => ({
      file: `geometry/${outlinesFile}`,
      at: id,
      what: `There is no place "${id}".`,
      mend: 'Give the feature the id of an entry of places.json, or none for land that nobody disputes.',
    })),
  ]
}

/** The ids of what a file of geometry outlines. */
function outlineIds(name: string, value: unknown): readonly string[] {
  if (name === outlinesFile) return outlinesOf(value)
  if (!name.endsWith('.topo.json') || !isObject(value) || !isObject(value.objects)) return []
  return Object.values(value.objects).flatMap((collection) =>
    isObject(collection) && Array.isArray(collection.geometries)
      ? collection.geometries.flatMap((one: unknown) => featureId(one) ?? [])
      : [],
  )
}

function outlinesOf(value: unknown): readonly string[] {
  return isObject(value) && Array.isArray(value.features) ? value.features.flatMap((one: unknown) => featureId(one) ?? []) : []
}
