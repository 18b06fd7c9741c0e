import type { EdtfDate } from '../time/edtf'
import type { EventId, InstrumentId, PlaceId } from './ids'

/** What every page knows of a treaty, a declaration or another text; its parts and sources are in its details. */
export interface InstrumentEntry {
  readonly id: InstrumentId
  readonly title: string
  /** Day of signing. */
  readonly date: EdtfDate
  /** The event of its signing, whose date and places are its own. */
  readonly event?: EventId
  readonly venue?: PlaceId
}
