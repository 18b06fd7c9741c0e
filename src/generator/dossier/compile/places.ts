import type { Place } from '../../../domain/content/place'
import { pointNear } from '../../geometry/dateLine'
import type { PlaceSource } from '../schema/places'
import type { Context } from './context'
import { partyId, placeId } from './ids'
import { casesOf } from './nouns'

/** The gazetteer in one language. Names are left as written, without typography, so that they can be matched. */
export function compilePlaces({ content, language, middle }: Context): readonly Place[] {
  const { parties, languages } = content.dispute
  const [fallback = ''] = languages
  return content.places.map((place): Place => {
    const own = place.names.in[language]
    const other = otherOf(place)
    return {
      id: placeId(place.id),
      kind: place.kind,
      ...(place.called && { called: place.called }),
      parent: place.parent === null ? null : placeId(place.parent),
      alsoIn: place.alsoIn.map(placeId),
      point: pointNear(middle, place.point),
      name: namesOf(place)?.first ?? place.id,
      ...(other && { otherName: other.name, otherBy: partyId(other.party) }),
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
  function otherOf(place: PlaceSource): { readonly name: string; readonly party: string } | undefined {
    const names = namesOf(place)
    if (!names?.of || place.names.soundAlike) return undefined
    const named = parties.flatMap(({ id }) => {
      const name = names.of?.[id]
      return name === undefined || name === names.first ? [] : [{ name, party: id }]
    })
    return named.at(-1)
  }

  /** Each party's name in its own script, for places that have two; none that is written as a name the reader has already. */
  function originalsOf(place: PlaceSource): Record<string, string> {
    const originals: Record<string, string> = {}
    const known = new Set([namesOf(place)?.first, otherOf(place)?.name])
    for (const party of parties) {
      const name = place.names.in[party.language]?.of?.[party.id]
      if (!name || party.language === language || known.has(name)) continue
      known.add(name)
      originals[party.language] = name
    }
    return originals
  }
}
