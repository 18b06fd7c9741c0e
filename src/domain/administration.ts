import type { Day } from './time/day'
import type { Dossier } from './content/dossier'
import { gazetteer } from './content/gazetteer'
import type { PartyId, PlaceId } from './content/ids'
import { mostCommon } from './mostCommon'
import { spanHolds } from './time/span'
import type { Tenure } from './content/tenure'

export type Administrator = PartyId | 'shared' | 'undetermined'

/**
 * The tenure of a place on a day: its own, or that of the land it lies on (a town, a cape).
 * A group without tenures of its own has that of most of its members. `null` before the first row, and where nothing is recorded.
 */
export function tenureAt(dossier: Dossier, place: PlaceId, day: Day): Tenure | null {
  const held = gazetteer(dossier)
    .recorded(place)
    .map((one) => dossier.control[one]?.find((tenure) => spanHolds(tenure, day)) ?? null)
  return mostCommon(held, (tenure) => tenure?.by.join() ?? '')[0] ?? null
}

/** Who administers, in one word: `undetermined` while fighting goes on and before the first row. */
export function administrator(tenure: Tenure | null): Administrator {
  const [first, second] = tenure?.by ?? []
  if (!first) return 'undetermined'
  return second ? 'shared' : first
}
