import { entryOf } from './address/subjects'
import type { Dossier } from './content/dossier'
import type { EventId, PlaceId } from './content/ids'
import { gazetteer } from './content/gazetteer'
import type { Subject } from './content/subject'

/** The places a subject is about, groups opened into their members: what it lights on the map and on the timeline. */
export function placesOf(dossier: Dossier, subject: Subject): readonly PlaceId[] {
  const { descendants } = gazetteer(dossier)
  const named = entryOf(dossier, subject)?.places?.() ?? []
  return [...new Set(named.flatMap((place) => [place, ...descendants(place)]))]
}

/** The events a subject is about: the event itself, those at a place, those a paragraph mentions. */
export function eventsOf(dossier: Dossier, subject: Subject): readonly EventId[] {
  return entryOf(dossier, subject)?.events?.() ?? []
}
