import { entryOf, litBy } from './address/subjects'
import type { Dossier } from './content/dossier'
import type { EventId, PlaceId } from './content/ids'
import { gazetteer } from './content/gazetteer'
import type { Subject } from './content/subject'

/** The places a subject is about, groups opened into their members: what the map moves to. */
export function placesOf(dossier: Dossier, subject: Subject): readonly PlaceId[] {
  return opened(dossier, entryOf(dossier, subject)?.places?.() ?? [])
}

/** The places that a subject's words name, groups opened: what it lights on the map and on the timeline, and no more. */
export function litPlaces(dossier: Dossier, subject: Subject): readonly PlaceId[] {
  return opened(dossier, litBy(entryOf(dossier, subject)))
}

/** The places that a position speaks of without claiming them, groups opened: given up, or left undetermined. */
export function placesLeftOpen(dossier: Dossier, subject: Subject): readonly PlaceId[] {
  const lit = litPlaces(dossier, subject)
  return opened(dossier, entryOf(dossier, subject)?.leavesOpen?.() ?? []).filter((place) => !lit.includes(place))
}

/** The events a subject is about: the event itself, those at a place, those a paragraph mentions. */
export function eventsOf(dossier: Dossier, subject: Subject): readonly EventId[] {
  return entryOf(dossier, subject)?.events?.() ?? []
}

function opened(dossier: Dossier, named: readonly PlaceId[]): readonly PlaceId[] {
  const { descendants } = gazetteer(dossier)
  return [...new Set(named.flatMap((place) => [place, ...descendants(place)]))]
}
