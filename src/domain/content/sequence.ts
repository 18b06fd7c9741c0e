import type { Day } from '../time/day'
import type { PositionId } from './ids'
import type { Reference } from './report'

/** A story one can play: a list of selections; what is said at each stands in the file of the list. Data only. */
export interface Sequence {
  readonly id: string
  readonly title: string
  readonly steps: readonly SequenceStep[]
}

export interface SequenceStep {
  readonly id: string
  readonly at: Day
  /** The date as the address writes it, ISO 8601. */
  readonly atText: string
  readonly subject: Reference | null
  readonly view?: PositionId
}
