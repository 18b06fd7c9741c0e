import { tenureAt } from '../../domain/administration'
import type { Day } from '../../domain/time/day'
import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import type { Tenure } from '../../domain/content/tenure'

/** One holder's unbroken time: neighbouring tenures of the same party, whatever their status, as one. */
export interface Held {
  readonly first: Tenure
  readonly last: Tenure
}

/** The tenures of a place, those of one holder put together, in order. Of a town, those of the land it lies on; a group without tenures of its own has none. */
export function heldBy(dossier: Dossier, place: PlaceId): readonly Held[] {
  const held: Held[] = []
  for (const tenure of tenuresOf(dossier, place)) {
    const before = held.at(-1)
    if (before && before.last.by.join() === tenure.by.join()) held[held.length - 1] = { first: before.first, last: tenure }
    else held.push({ first: tenure, last: tenure })
  }
  return held
}

/** The tenures that hold for a place, where they are those of one place. */
export function tenuresOf(dossier: Dossier, place: PlaceId): readonly Tenure[] {
  const [recorded, ...others] = gazetteer(dossier).recorded(place)
  return recorded && !others.length ? (dossier.control[recorded] ?? []) : []
}

/** Since when the holder on a day has held a place without a break; `null` where nothing is recorded or the place is a group. */
export function heldSince(dossier: Dossier, place: PlaceId, day: Day): Tenure | null {
  const tenure = tenureAt(dossier, place, day)
  return (
    heldBy(dossier, place).find(
      ({ first, last }) => tenure && first.from.first <= tenure.from.first && tenure.from.first <= last.from.first,
    )?.first ?? null
  )
}
