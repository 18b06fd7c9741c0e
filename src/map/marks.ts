import type { Form } from '../cartography/geometry'
import { placesOf } from '../domain/bears'
import type { Dossier } from '../domain/dossier'
import { gazetteer } from '../domain/gazetteer'
import type { PlaceId } from '../domain/ids'
import type { Place } from '../domain/place'
import type { Reference } from '../domain/report'
import type { Subject } from '../domain/selection'

/** What of the map is marked: chosen in gold, lit by something chosen or pointed at. */
export interface Marks {
  readonly selected: ReadonlySet<PlaceId>
  readonly lit: ReadonlySet<PlaceId>
}

/** The chosen place with the islets of a group drawn as one; all else that the subject or the pointer bears on is lit. */
export function marksOf(dossier: Dossier, forms: readonly Form[], subject: Subject | null, pointed: Reference | null): Marks {
  const isGroupOnMap = (id: PlaceId) => forms.some(({ place, hull }) => place === id && hull !== undefined)
  // A position is the map's own view then: its fills say what it says, and gold over all of them would say nothing.
  const bears = subject && subject.kind !== 'position' ? placesOf(dossier, subject) : []
  const isPlace = subject?.kind === 'place'
  const selected = new Set(isPlace ? (isGroupOnMap(subject.id) ? bears : [subject.id]) : [])
  const lit = new Set([...bears.filter((id) => !selected.has(id)), ...(pointed ? placesOf(dossier, pointed) : [])])
  return { selected, lit }
}

/** The group of islets that a place is part of on the map, and that is a control in its stead until it has room. */
export function groupOnMap(dossier: Dossier, forms: readonly Form[]): (place: PlaceId) => PlaceId | null {
  const groups = forms.filter(({ hull }) => hull !== undefined).map(({ place }) => place)
  return (place) =>
    gazetteer(dossier)
      .ancestors(place)
      .find((one) => groups.includes(one)) ?? null
}

/** Land that fills the map's edges and recedes behind the islands. */
export function mainlandsOf(dossier: Dossier): ReadonlySet<PlaceId> {
  return new Set(dossier.places.filter(({ kind }) => kind === 'mainland' || kind === 'peninsula').map(({ id }) => id))
}

/** What the map can show at all, degrees west, south, east, north: beyond it a place stands in the locator. */
const region = [132, 38, 165, 58] as const

/** The place off the map that the subject is about: the venue of an event, or the place itself. `null` where all lies on the map. */
export function placeOffMap(dossier: Dossier, subject: Subject | null): Place | null {
  const id =
    subject?.kind === 'place'
      ? subject.id
      : subject?.kind === 'event'
        ? dossier.events.find((event) => event.id === subject.id)?.venue
        : null
  const place = id ? gazetteer(dossier).byId.get(id) : undefined
  if (!place) return null
  const [longitude, latitude] = place.point
  const [west, south, east, north] = region
  const isOnMap = longitude >= west && longitude <= east && latitude >= south && latitude <= north
  return isOnMap || gazetteer(dossier).children(place.id).length > 0 ? null : place
}
