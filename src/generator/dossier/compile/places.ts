import type { Place } from '../../../domain/content/place'
import type { PlaceSource } from '../schema/places'
import type { Context } from './context'
import { partyId, placeId } from './ids'
import { casesOf } from './nouns'

/** The gazetteer in one language. Names are left as written, without typography, so that they can be matched. */
export function compilePlaces({ content, language }: Context): readonly Place[] {
  const { parties, languages } = content.dispute
  const [fallback = ''] = languages
  return content.places.map((place): Place => {
    const own = place.names.in[language]
    const otherName = otherNameOf(place)
    return {
      id: placeId(place.id),
      kind: place.kind,
      parent: place.parent === null ? null : placeId(place.parent),
      alsoIn: place.alsoIn.map(placeId),
      point: place.point,
      name: namesOf(place)?.first ?? place.id,
      ...(otherName && { otherName, ...namedBy(place) }),
      originals: originalsOf(place),
      ...(own?.kana && { kana: own.kana }),
      ...casesOf(own?.cases),
    }
  })

  /** The names in the reader's language, or those it falls back to. */
  function namesOf({ names }: PlaceSource) {
    return names.in[language] ?? names.in[fallback]
  }

  /** The name of the party whose own name does not stand first, in the reader's script. */
  function otherNameOf(place: PlaceSource): string | undefined {
    const names = namesOf(place)
    const of = names?.of
    if (!of || place.names.soundAlike) return undefined
    return parties.map(({ id }) => of[id]).findLast((name) => name !== undefined && name !== names.first)
  }

  /** The party whose own name stands first. */
  function namedBy(place: PlaceSource): Pick<Place, 'namedBy'> {
    const names = namesOf(place)
    const party = parties.find(({ id }) => names?.of?.[id] === names?.first)
    return party ? { namedBy: partyId(party.id) } : {}
  }

  /** Each party's name in its own script, for places that have two; none that is written as a name the reader has already. */
  function originalsOf(place: PlaceSource): Record<string, string> {
    const originals: Record<string, string> = {}
    const known = new Set([namesOf(place)?.first, otherNameOf(place)])
    for (const party of parties) {
      const name = place.names.in[party.language]?.of?.[party.id]
      if (!name || party.language === language || known.has(name)) continue
      known.add(name)
      originals[party.language] = name
    }
    return originals
  }
}
