import type { LineId, PlaceId, TermId } from './ids'

/** What every page knows of a term; what it means is in its details. */
export interface TermEntry {
  readonly id: TermId
  readonly term: string
  /** The places that its definition names. */
  readonly places?: readonly PlaceId[]
  /** The lines that it is about. */
  readonly lines?: readonly LineId[]
}
