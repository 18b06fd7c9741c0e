import type { LengthUnit } from '../textLength'
import type { EdtfDate } from '../time/edtf'
import type { PartyId, PlaceId, PositionId } from './ids'
import type { Subject } from './subject'

/** How many of something there are in a language, a BCP 47 tag. */
export interface InLanguage {
  readonly lang: string
  readonly count: number
}

/** What a party's own case has: its arguments, how long they and the answers to them are, and how many sources they rest on. */
export interface SideAccount {
  readonly position: PositionId
  readonly arguments: number
  readonly own: number
  readonly answers: number
  readonly sources: readonly InLanguage[]
}

/** Who came to administer some places on a day that is not certain. */
export interface UnsureControl {
  readonly from: EdtfDate
  readonly places: readonly PlaceId[]
}

/** A date that is not certain, or known only in part, and of what it is. */
export interface UnsureDate {
  readonly of: Subject
  readonly name: string
  readonly date: EdtfDate
}

/** An argument or an answer that is put together by the editors. */
export interface Composed {
  readonly position: PositionId
  readonly argument: string
  readonly label: string
  readonly what: readonly ('claim' | 'answer')[]
}

/** Files of the dossier that may have entries which were not seen in a source. */
export type KeptBackOf =
  | 'events'
  | 'boundaries'
  | 'instruments'
  | 'glossary'
  | 'residents'
  | 'distances'
  | 'figures'
  | 'report-checks'
  | 'map-conventions'

/** Entries that are not published, since they were not seen in a source, by the names under which they would be. */
export interface KeptBack {
  readonly of: KeptBackOf
  readonly names: readonly string[]
}

/** What the dossier tells of itself in one language, counted and listed from its data. */
export interface AboutDossier {
  /** What lengths are counted in. */
  readonly unit: LengthUnit
  readonly sources: readonly InLanguage[]
  readonly sides: readonly SideAccount[]
  /** How much the answers to the questions tell of each party. */
  readonly told: readonly { readonly party: PartyId; readonly length: number }[]
  readonly control: readonly UnsureControl[]
  readonly dates: readonly UnsureDate[]
  readonly partial: readonly UnsureDate[]
  readonly composed: readonly Composed[]
  /** Places of which not all was seen in a source. */
  readonly places: readonly PlaceId[]
  readonly keptBack: readonly KeptBack[]
}
