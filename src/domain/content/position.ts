import type { EdtfDate } from '../time/edtf'
import type { PartyId, PlaceId, PositionId } from './ids'

/** What a position says of a place: its own or another's, to be transferred, given up, or one of the ways of not saying whose it is. */
export type ClaimNature = 'sovereignty' | 'transfer-after-treaty' | 'renounced' | 'not-named' | 'left-open' | 'homeland' | 'divided'

export interface Claim {
  readonly place: PlaceId
  /** Open ends are `distantPast` and `distantFuture`. */
  readonly from: EdtfDate
  readonly to: EdtfDate
  readonly nature: ClaimNature
  /** The party whose claim is backed, where the holder claims nothing for itself. */
  readonly whose?: PartyId
  /** The first day on which the side has stated it as it does now, where that is later than `from`. */
  readonly stated?: EdtfDate
}

export interface PositionEntry {
  readonly id: PositionId
  /** A party's id, another body's id, or two joined by `+`. */
  readonly holder: string
  readonly kind: 'state' | 'instrument' | 'people' | 'historical-proposal' | 'party'
  /** Only these can be claimants. */
  readonly party?: true
  readonly official: boolean
  /** Who holds it and how, in words, where that is not a state and its official position. */
  readonly standing?: string
  readonly name: string
  readonly short: string
  readonly claims: readonly Claim[]
}
