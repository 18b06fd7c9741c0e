import type { PlaceKind } from '../domain/content/place'
import { onGlobe } from '../domain/distance'
import { aboutFile, attributionOf, type Exported } from './exported'

/** Places in the Linked Places format, version 1.3 (24 June 2024), for gazetteers. */
export function placesLinked(exported: Exported): string {
  const { t, dossier, places, told, address } = exported
  const byId = new Map(dossier.places.map((place) => [place.id, place]))
  const features = places.map(({ id, name, kind, called, parent, alsoIn, point, originals }) => {
    const said = told.place[id]
    const cited = said?.sources.map(({ title, url }) => ({ label: title, ...(url !== null && { '@id': url }) })) ?? []
    const ours = { label: attributionOf(dossier), '@id': address(`places/${id}/`) }
    const groups = [...(parent ? [parent] : []), ...alsoIn]
    const partOf = groups.flatMap((group) => {
      const whole = byId.get(group)
      if (!whole) return []
      return [{ relationType: 'gvp:broaderPartitive', relationTo: address(`places/${group}/`), label: whole.name }]
    })
    const [fclass, identifier, label] = types[kind]
    return {
      '@id': address(`places/${id}/`),
      type: 'Feature',
      properties: { title: name, fclasses: [fclass] },
      names: [
        { toponym: name, lang: t.language, citations: cited.length ? cited : [ours] },
        ...Object.entries(originals).map(([lang, toponym]) => ({ toponym, lang })),
      ],
      types: [{ identifier, label, sourceLabels: [{ label: t(`placeKind.${called ?? kind}`), lang: t.language }] }],
      geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: onGlobe(point) }] },
      relations: partOf,
      descriptions: said?.summary ? [{ value: said.summary, lang: t.language }] : [],
    }
  })
  const context = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'
  return `${JSON.stringify({ type: 'FeatureCollection', '@context': context, ...aboutFile(exported), features })}\n`
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
