import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import type { PartyId } from '../domain/content/ids'
import type { Look } from './look'
import type { Scene } from './scene'

/** `belt`: the territorial sea of one land; `limit`: a stretch of the outer limit that one land gives; `median`: where two zones meet. */
export type SeaKind = 'belt' | 'limit' | 'median'

/** An area or line at sea with the land it is measured from, compiled from the dossier's geometry. */
export interface SeaFeature {
  readonly id: string
  readonly kind: SeaKind
  /** The places whose holder tells whose it is: those that the land it is counted from consists of, or one that the land is held with. */
  readonly land: readonly string[]
  /** Of a median, the same for the land on its other side. */
  readonly other?: readonly string[]
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
  /** Of a belt: how it is filled, and hatched where its land is. */
  readonly look?: Look
  readonly d: string
}

/**
 * The sea of a scene: a belt or limit belongs to whoever holds its land then, in a position's view to whoever that states it is; drawn only while that
 * party's limit is in force. A median is drawn where the zones of two parties meet. Land that nobody is said to hold has no sea.
 */
export function seaOf(features: readonly SeaFeature[], scene: Scene, dossier: Dossier): readonly SeaShape[] {
  const inForce = limitsInForce(dossier, scene.day)
  const ownerOf = (land: readonly string[], miles: number): PartyId | null => {
    const owner = holderOf(land, scene, dossier)
    return owner && inForce(owner, miles) ? owner : null
  }
  return features.flatMap(({ id, kind, land, other, miles, d }): SeaShape[] => {
    const owner = ownerOf(land, miles)
    if (owner === null) return []
    if (kind === 'belt') return [{ id, kind, miles, owner, look: { fill: owner, hatch: hatchOf(land, scene) }, d }]
    if (kind === 'limit') return [{ id, kind, miles, owner, d }]
    const across = other === undefined ? null : ownerOf(other, miles)
    return across === null || across === owner ? [] : [{ id, kind, miles, owner: null, d }]
  })
}

/** Whose land it is in the scene; `null` where it is shared, undetermined, given up or, of several islands, not one party's. */
function holderOf(places: readonly string[], { areas }: Scene, { parties }: Dossier): PartyId | null {
  const holders = new Set(places.map((place) => areas.find((area) => area.place === place)?.fill))
  const [holder] = holders
  return holders.size === 1 ? (parties.find((party) => party === holder) ?? null) : null
}

/** What lies over the land in the scene; `null` where nothing does, or not the same over each of several islands. */
function hatchOf(places: readonly string[], { areas }: Scene): Look['hatch'] {
  const hatches = new Set(places.map((place) => areas.find((area) => area.place === place)?.hatch ?? null))
  const [hatch = null] = hatches
  return hatches.size === 1 ? hatch : null
}

/** Whether a party's limit at a distance in nautical miles is in force on a day, by the lines of the dossier (`kind: limit`) that say how far off they lie. */
function limitsInForce({ boundaries }: Dossier, day: Day): (party: PartyId, miles: number) => boolean {
  const lines = boundaries.filter(({ kind, from, to }) => kind === 'limit' && from.first <= day && day < to.first)
  return (party, miles) => lines.some((line) => line.claimant === party && line.miles === miles)
}
