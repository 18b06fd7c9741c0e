import { isWithin, type Rectangle } from '../cartography/clip'
import type { Footprint } from '../cartography/geometry'
import { litPlaces, placesLeftOpen } from '../domain/relatedPlaces'
import type { Dossier } from '../domain/content/dossier'
import { gazetteer } from '../domain/content/gazetteer'
import type { PlaceId } from '../domain/content/ids'
import type { Place } from '../domain/content/place'
import type { Subject } from '../domain/content/subject'

/**
 * Which places are marked on the map: `selected` in gold; `lit` because the words of what is chosen or pointed at name them; `leftOpen` because a
 * position that is pointed at speaks of them without claiming them.
 */
export interface Emphasis {
  readonly selected: ReadonlySet<PlaceId>
  readonly lit: ReadonlySet<PlaceId>
  readonly leftOpen: ReadonlySet<PlaceId>
}

/** The chosen place with the islets of a group drawn as one; all else that the subject or the pointer bears on is lit. */
export function emphasisOf(dossier: Dossier, footprints: readonly Footprint[], subject: Subject | null, pointed: Subject | null): Emphasis {
  const isGroupOnMap = (id: PlaceId) => footprints.some(({ place, hull }) => place === id && hull !== undefined)
  // A position that is chosen is also the map's view: its fills show its claims, and gold over all of them would add nothing.
  const bears = subject && subject.kind !== 'position' ? litPlaces(dossier, subject) : []
  const isPlace = subject?.kind === 'place'
  const selected = new Set(isPlace ? (isGroupOnMap(subject.id) ? bears : [subject.id]) : [])
  const lit = new Set([...bears.filter((id) => !selected.has(id)), ...(pointed ? litPlaces(dossier, pointed) : [])])
  const leftOpen = new Set(pointed ? placesLeftOpen(dossier, pointed) : [])
  return { selected, lit, leftOpen }
}

/**
 * The places that are named on the map whatever it takes: the disputed, what is chosen, and what is lit; of a group that is lit as a whole the group alone,
 * not each of its members.
 */
export function placesToName(dossier: Dossier, footprints: readonly Footprint[], subject: Subject | null): ReadonlySet<PlaceId> {
  const { selected, lit } = emphasisOf(dossier, footprints, subject, null)
  const { ancestors } = gazetteer(dossier)
  const marked = new Set([...dossier.disputed, ...selected, ...lit])
  const isOfMarkedGroup = (id: PlaceId) => ancestors(id).some((group) => marked.has(group))
  const chosen = subject?.kind === 'place' ? subject.id : null
  return new Set([...marked].filter((id) => id === chosen || dossier.disputed.includes(id) || !isOfMarkedGroup(id)))
}

/** The group of islets that a place is drawn with, and that is chosen instead of it until it has room for a target of its own. */
export function groupOnMap(dossier: Dossier, footprints: readonly Footprint[]): (place: PlaceId) => PlaceId | null {
  const groups = footprints.filter(({ hull }) => hull !== undefined).map(({ place }) => place)
  return (place) =>
    gazetteer(dossier)
      .ancestors(place)
      .find((one) => groups.includes(one)) ?? null
}

/** Mainlands and peninsulas: drawn fainter than the islands. */
export function mainlandsOf(dossier: Dossier): ReadonlySet<PlaceId> {
  return new Set(dossier.places.filter(({ kind }) => kind === 'mainland' || kind === 'peninsula').map(({ id }) => id))
}

/**
 * The place off the map that the subject is about: the venue of an event, or the place itself. `null` where all lies on the map.
 * @param frame what is drawn, degrees west, south, east, north
 */
export function placeOffMap(dossier: Dossier, frame: Rectangle, subject: Subject | null): Place | null {
  const id =
    subject?.kind === 'place'
      ? subject.id
      : subject?.kind === 'event'
        ? dossier.events.find((event) => event.id === subject.id)?.venue
        : null
  const place = id ? gazetteer(dossier).byId.get(id) : undefined
  if (!place) return null
  return isWithin(place.point, frame) || gazetteer(dossier).children(place.id).length > 0 ? null : place
}
