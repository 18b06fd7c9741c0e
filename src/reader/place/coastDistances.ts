import type { DistanceRow, PlaceDistance } from '../../domain/content/detail'
import type { LonLat } from '../../domain/distance'
import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'

/** The shortest way from the coast of a place to that of another. */
export interface CoastDistance {
  readonly other: PlaceId
  readonly km: number
  /** Its ends: on the place's coast, on the other's. */
  readonly line?: readonly [LonLat, LonLat]
}

/** The ways from a place that the record of distances has, as measured, else as published. */
export function coastDistancesOf(place: PlaceId, known: readonly PlaceDistance[]): readonly CoastDistance[] {
  return known.flatMap(({ kind, from, to, computedKm, publishedKm, fromPoint, toPoint }): CoastDistance[] => {
    const km = computedKm ?? publishedKm
    if (kind !== 'gap' || km === null) return []
    const line = fromPoint && toPoint && (from === place ? ([fromPoint, toPoint] as const) : ([toPoint, fromPoint] as const))
    return [{ other: from === place ? to : from, km, ...(line && { line }) }]
  })
}

/** The way between two places among the measured pairs; `null` where their coasts meet. */
export function coastDistanceIn(rows: readonly DistanceRow[], place: PlaceId, other: PlaceId): CoastDistance | null {
  const row = rows.find(([one, two]) => (one === place && two === other) || (one === other && two === place))
  if (!row) return null
  const [one, , km, onOne, onOther] = row
  return { other, km, line: one === place ? [onOne, onOther] : [onOther, onOne] }
}

/**
 * The places whose distance from a place can be asked for: those the record measures to, and, if the place has tenures and so an outline of its
 * own, all others that have one. Left out are places that lie in one another, and parts of one mainland, whose coasts meet.
 */
export function partners(dossier: Dossier, place: PlaceId, gaps: readonly CoastDistance[]): readonly PlaceId[] {
  const { ancestors, byId } = gazetteer(dossier)
  const hasCoast = (id: PlaceId) => (dossier.control[id] ?? []).length > 0
  const isWithin = (id: PlaceId, whole: PlaceId) => ancestors(id).includes(whole)
  const areHalves = (one: PlaceId | null | undefined, two: PlaceId | null | undefined) =>
    one != null && one === two && byId.get(one)?.kind === 'mainland'
  const meet = (id: PlaceId) => isWithin(id, place) || isWithin(place, id) || areHalves(byId.get(id)?.parent, byId.get(place)?.parent)
  const coasts = hasCoast(place) ? dossier.places.filter(({ id }) => id !== place && hasCoast(id) && !meet(id)).map(({ id }) => id) : []
  return [...new Set([...gaps.map(({ other }) => other), ...coasts])]
}
