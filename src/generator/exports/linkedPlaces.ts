import { z } from 'zod'
import type { PlaceKind } from '../../domain/content/place'
import { aboutFile } from './geoJson'
import { addressIn, attribution, type ExportSource } from './source'

const citation = z.strictObject({ label: z.string().min(1), '@id': z.string().min(1).optional() })

/**
 * A collection in the Linked Places format, version 1.3 (24 June 2024), as far as it is used here: the elements that the format requires, the
 * feature classes that 1.3 made one of them, and what of the rest this dossier knows. At least one name of a place has a citation.
 */
export const linkedPlaces = z.looseObject({
  type: z.literal('FeatureCollection'),
  '@context': z.string(),
  features: z.array(
    z.strictObject({
      '@id': z.string().min(1),
      type: z.literal('Feature'),
      properties: z.strictObject({ title: z.string().min(1), fclasses: z.array(z.enum(['A', 'H', 'L', 'P', 'R', 'S', 'T'])).min(1) }),
      names: z
        .array(z.strictObject({ toponym: z.string().min(1), lang: z.string().optional(), citations: z.array(citation).min(1).optional() }))
        .refine((names) => names.some(({ citations }) => citations), 'no name has a citation'),
      types: z.array(
        z.strictObject({
          identifier: z.string(),
          label: z.string(),
          sourceLabels: z.array(z.strictObject({ label: z.string(), lang: z.string() })),
        }),
      ),
      geometry: z.strictObject({
        type: z.literal('GeometryCollection'),
        geometries: z.array(z.strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })).min(1),
      }),
      relations: z.array(z.strictObject({ relationType: z.string(), relationTo: z.string(), label: z.string() })),
      descriptions: z.array(z.strictObject({ value: z.string().min(1), lang: z.string() })),
    }),
  ),
})

/** All places in the Linked Places format, for gazetteers. @throws where what is written is not of the format */
export function placesLinked(source: ExportSource): string {
  const { t, compiled } = source
  const { core, details } = compiled
  const byId = new Map(core.places.map((place) => [place.id, place]))
  const features = core.places.map(({ id, name, kind, called, parent, alsoIn, point, originals }) => {
    const detail = details.place[id]
    const cited = detail?.sources.map(({ title, url }) => ({ label: title, ...(url !== null && { '@id': url }) })) ?? []
    const ours = { label: attribution(source), '@id': addressIn(source, `places/${id}/`) }
    const groups = [...(parent ? [parent] : []), ...alsoIn]
    const partOf = groups.flatMap((group) => {
      const whole = byId.get(group)
      if (!whole) return []
      return [{ relationType: 'gvp:broaderPartitive', relationTo: addressIn(source, `places/${group}/`), label: whole.name }]
    })
    const [fclass, identifier, label] = types[kind]
    return {
      '@id': addressIn(source, `places/${id}/`),
      type: 'Feature',
      properties: { title: name, fclasses: [fclass] },
      names: [
        { toponym: name, lang: t.language, citations: cited.length ? cited : [ours] },
        ...Object.entries(originals).map(([lang, toponym]) => ({ toponym, lang })),
      ],
      types: [{ identifier, label, sourceLabels: [{ label: t(`placeKind.${called ?? kind}`), lang: t.language }] }],
      geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: point }] },
      relations: partOf,
      descriptions: detail?.summary ? [{ value: detail.summary, lang: t.language }] : [],
    }
  })
  const context = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'
  const collection = linkedPlaces.parse({ type: 'FeatureCollection', '@context': context, ...aboutFile(source), features })
  return `${JSON.stringify(collection)}\n`
}

/** Feature class of GeoNames, and concept of the Art & Architecture Thesaurus among those that World Historical Gazetteer knows, of each kind of place. */
const types: Readonly<Record<PlaceKind, readonly [fclass: string, identifier: string, label: string]>> = {
  'island-group': ['T', 'aat:300386853', 'island groups'],
  island: ['T', 'aat:300008791', 'islands'],
  islet: ['T', 'aat:300008791', 'islands'],
  mainland: ['T', 'aat:300266060', 'landforms (terrestrial)'],
  peninsula: ['T', 'aat:300008804', 'peninsulas'],
  region: ['L', 'aat:300182722', 'regions (geographic)'],
  town: ['P', 'aat:300008375', 'towns'],
  city: ['P', 'aat:300008389', 'cities'],
  cape: ['T', 'aat:300266060', 'landforms (terrestrial)'],
  strait: ['H', 'aat:300387217', 'passages (bodies of water)'],
  sea: ['H', 'aat:300008694', 'seas'],
  bay: ['H', 'aat:300132316', 'bays (bodies of water)'],
  volcano: ['T', 'aat:300008795', 'mountains'],
}
