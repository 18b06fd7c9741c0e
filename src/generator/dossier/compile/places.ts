import type { Place } from '../../../domain/content/place'
import type { PlaceSource } from '../schema/places'
import type { Context } from './context'
import { partyId, placeId } from './ids'

/** The gazetteer in one language. Names are left as written, without typography, so that they can be matched. */
export function compilePlaces({ content, language }: Context): readonly Place[] {
  const { parties } = content.dispute
  return content.places.map((place): Place => {
    const { first } = place.names[language]
    const otherName = otherNameOf(place)
    return {
      id: placeId(place.id),
      kind: place.kind,
      parent: place.parent === null ? null : placeId(place.parent),
      alsoIn: place.alsoIn.map(placeId),
      point: place.point,
      name: first,
      ...(otherName && { otherName, ...namedBy(place) }),
      originals: originalsOf(place),
      ...(language === 'ja' && place.names.ja.kana && { kana: place.names.ja.kana }),
      ...(language === 'ru' && { cases: withoutLocative(place.names.ru.cases) }),
    }
  })

  /** The name of the party whose own name does not stand first, in the reader's script. */
  function otherNameOf(place: PlaceSource): string | undefined {
    const { first, of } = place.names[language]
    if (!of || place.names.soundAlike) return undefined
    return parties.map(({ id }) => of[id]).findLast((name) => name !== undefined && name !== first)
  }

  /** The party whose own name stands first. */
  function namedBy({ names }: PlaceSource): Pick<Place, 'namedBy'> {
    const { first, of } = names[language]
    const party = parties.find(({ id }) => of?.[id] === first)
    return party ? { namedBy: partyId(party.id) } : {}
  }

  /** Each party's name in its own script, for places that have two. */
  function originalsOf(place: PlaceSource): Record<string, string> {
    const originals: Record<string, string> = {}
    for (const party of parties) {
      const tongue = content.dispute.languages.find((candidate) => candidate === party.language)
      const name = tongue && place.names[tongue].of?.[party.id]
      if (name && tongue !== language) originals[party.language] = name
    }
    return originals
  }
}

export function withoutLocative({ locative: _, ...cases }: PlaceSource['names']['ru']['cases']) {
  return cases
}
