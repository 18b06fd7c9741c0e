import { lettersOf } from '../../domain/address/parts'
import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import type { Place } from '../../domain/content/place'

/** Of some places those that a list names: all; where there are so many that they are divided by letter, the groups and what is disputed. */
export function listedPlaces(dossier: Dossier, places: readonly Place[]): readonly Place[] {
  if (lettersOf(dossier, 'places').length === 0) return places
  const { children } = gazetteer(dossier)
  return places.filter(({ id }) => children(id).length > 0 || dossier.disputed.includes(id))
}
