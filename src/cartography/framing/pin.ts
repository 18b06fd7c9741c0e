import { entryOf } from '../../domain/address/subjects'
import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import type { Subject } from '../../domain/content/subject'
import type { LonLat } from '../../domain/distance'
import { isWithin } from '../clip'
import { ownPlace, type Surveyed } from './sight'

/**
 * The point that marks what is chosen where it has no outline: a town, a cape, a summit, a bay, a strait, or where an event came to pass. `null` for a sea,
 * which has no point, for a group, whose members are marked, and for what lies off the map.
 */
export function pinOf(dossier: Dossier, { footprints, frame }: Surveyed, subject: Subject | null): LonLat | null {
  const id = subject && (subject.kind === 'event' ? entryOf(dossier, subject)?.site : ownPlace(dossier, subject))
  const { byId, children } = gazetteer(dossier)
  const place = id ? byId.get(id) : undefined
  if (!place || place.kind === 'sea' || place.kind === 'region' || !isWithin(place.point, frame)) return null
  if (footprints.some((one) => one.place === place.id) || children(place.id).length > 0) return null
  return place.point
}
