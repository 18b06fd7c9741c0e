import type { EdtfDate } from '../time/edtf'
import type { PartyId, PlaceId, PositionId } from './ids'

export type ClaimNature = 'sovereignty' | 'transfer-after-treaty' | 'renounced' | 'undetermined'

export interface Claim {
  readonly place: PlaceId
  /** Open ends are `distantPast` and `distantFuture`. */
  readonly from: EdtfDate
  readonly to: EdtfDate
  readonly nature: ClaimNature
  /** The party whose claim is backed, where the holder claims nothing for itself. */
  readonly whose?: PartyId
  /** The text says nothing of the place. */
  readonly unnamed?: true
}

export interface PositionEntry {
  readonly id: PositionId
  /** A party's id, another body's id, or two joined by `+`. */
  readonly holder: string
  readonly kind: 'state' | 'instrument' | 'people' | 'historical-proposal' | 'party'
  /** Only these can be claimants. */
  readonly party?: true
  readonly official: boolean
  readonly name: string
  readonly short: string
  readonly claims: readonly Claim[]
}
