import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import type { PartyId } from '../domain/content/ids'
import type { Scene } from './scene'

/** `belt`: the territorial sea of one land; `limit`: a stretch of the outer limit that one land gives; `median`: where two zones meet. */
export type SeaKind = 'belt' | 'limit' | 'median'

/** An area or line at sea with the land it is measured from, compiled from the dossier's geometry. */
export interface SeaFeature {
  readonly id: string
  readonly kind: SeaKind
  /** Group of land, as the derivation names it: a place of the dossier, or one of `landsOf`. */
  readonly land: string
  /** Of a median, the land on its other side. */
  readonly other?: string
  /** Nautical miles from land. */
  readonly miles: number
  /** Path data on the file's grid. */
  readonly d: string
}

/** `geometry/sea.json`. */
export interface SeaFile {
  readonly gridZoom: number
  readonly features: readonly SeaFeature[]
}

/** An area or line at sea as it is drawn on a day in a view. */
export interface SeaShape {
  readonly id: string
  readonly kind: SeaKind
  readonly miles: number
  /** The party whose sea it is; of a median, `null`. */
  readonly owner: PartyId | null
  readonly d: string
}

/** Land that is no place of its own on the map, and whose holder tells whose it is. Honshu and the mainland of Asia as far as it is shown changed hands at no time. */
const heldWith: Readonly<Record<string, string>> = { 'kurils-beyond': 'urup', honshu: 'hokkaido', asia: 'kamchatka' }

/**
 * The sea of a scene: a belt or limit belongs to whoever holds its land then, in a position's view to whoever that states it is; drawn only while that
 * party's limit is in force. A median is drawn where the zones of two parties meet. Land that nobody is said to hold has no sea.
 */
export function seaOf(features: readonly SeaFeature[], scene: Scene, dossier: Dossier): readonly SeaShape[] {
  const inForce = limitsInForce(dossier, scene.day)
  const ownerOf = (land: string, miles: number): PartyId | null => {
    const owner = holderOf(land, scene, dossier)
    return owner && inForce(owner, miles) ? owner : null
  }
  return features.flatMap(({ id, kind, land, other, miles, d }): SeaShape[] => {
    const owner = ownerOf(land, miles)
    if (owner === null) return []
    if (kind !== 'median') return [{ id, kind, miles, owner, d }]
    const across = other === undefined ? null : ownerOf(other, miles)
    return across === null || across === owner ? [] : [{ id, kind, miles, owner: null, d }]
  })
}

/** Whose land it is in the scene; `null` where it is shared, undetermined, given up or, of several islands, not one party's. */
function holderOf(land: string, { areas }: Scene, { disputed, parties }: Dossier): PartyId | null {
  const places: readonly string[] = land === 'four-islands' ? disputed : [heldWith[land] ?? land]
  const holders = new Set(places.map((place) => areas.find((area) => area.place === place)?.fill))
  const [holder] = holders
  return holders.size === 1 ? (parties.find((party) => party === holder) ?? null) : null
}

/** Whether a party's limit at a distance in nautical miles is in force on a day, by the lines of the dossier (`subkind: limit`) whose name ends in the miles. */
function limitsInForce({ boundaries }: Dossier, day: Day): (party: PartyId, miles: number) => boolean {
  const lines = boundaries.filter(({ kind, from, to }) => kind === 'limit' && from.first <= day && day < to.first)
  return (party, miles) => lines.some(({ id, claimant }) => claimant === party && milesOf(id) === miles)
}

/** `limit-eez-200nm-japan` is at 200 miles. */
function milesOf(id: string): number {
  return Number(/-(\d+)nm\b/.exec(id)?.[1])
}
