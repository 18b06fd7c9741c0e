import type { EdtfDate } from '../time/edtf'
import type { EventId, PartyId } from './ids'

export type TenureStatus = 'administered' | 'occupied' | 'shared' | 'undetermined'

/** Who administered a place over a half-open span of days, `[from.first, to.first)`, and on what basis. */
export interface Tenure {
  readonly from: EdtfDate
  /** `null`: to this day. */
  readonly to: EdtfDate | null
  /** Empty while fighting went on; two names where shared. */
  readonly by: readonly PartyId[]
  readonly status: TenureStatus
  /** The body that occupied the state itself, which went on administering the place. */
  readonly under?: string
  readonly basis: EventId | null
  /** Present where the record is not sure of the day. */
  readonly unverified?: true
}
