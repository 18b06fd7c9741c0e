import type { Dossier } from '../domain/content/dossier'
import { gazetteer } from '../domain/content/gazetteer'
import type { PlaceId } from '../domain/content/ids'
import type { Translate } from './translate'

/** For how many members of a group something holds, counted as what they are: "9 of 10 islands", "1 of 2 parts". */
export function membersText(t: Translate, dossier: Dossier, group: PlaceId, count: { readonly n: number; readonly m: number }): string {
  const { byId, recorded } = gazetteer(dossier)
  const words = recorded(group).map((id) => byId.get(id)?.called ?? byId.get(id)?.kind)
  if (words.every((word) => word === 'island' || word === 'islet')) return t('membersIslands', count)
  return t(words.every((word) => word === 'part-of-island') ? 'membersParts' : 'membersPlaces', count)
}
