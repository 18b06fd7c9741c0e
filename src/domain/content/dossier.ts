import type { Boundary } from './boundary'
import type { EdtfDate } from '../time/edtf'
import type { EventEntry } from './event'
import type { InstrumentId, Language, PartyId, PlaceId, ShelfId, TermId } from './ids'
import type { Cases, Place } from './place'
import type { PositionEntry } from './position'
import type { Report } from './report'
import type { View } from './ids'
import type { Sequence } from './sequence'
import type { Tenure } from './tenure'

/** The name a state bore on a span of days, half open. */
export interface StateName {
  readonly id: string
  readonly party: PartyId
  readonly from: EdtfDate
  readonly to: EdtfDate
  /** Neutral short name: Russia, Soviet Union, Japan. */
  readonly short: string
  /** The short name inside a sentence, where it differs: "the Soviet Union". */
  readonly inText: string
  readonly adjective: string
  readonly cases?: Cases
}

/** Words for a sentence, with their cases in Russian. */
export interface NounText {
  readonly text: string
  readonly cases?: Cases
}

/** What every page of one language knows: the core file. Details of one subject come in a file of their own. */
export interface Dossier {
  readonly language: Language
  /** The name of the site, and what it is about in one line. */
  readonly title: string
  readonly tagline: string
  /** Year of the build: where the time axis ends. */
  readonly builtYear: number
  readonly parties: readonly PartyId[]
  /** The pages that the sources are on. */
  readonly shelves: readonly { readonly id: ShelfId; readonly name: string }[]
  readonly places: readonly Place[]
  readonly events: readonly EventEntry[]
  readonly control: Readonly<Record<PlaceId, readonly Tenure[]>>
  readonly positions: readonly PositionEntry[]
  readonly boundaries: readonly Boundary[]
  readonly states: readonly StateName[]
  readonly terms: readonly { readonly id: TermId; readonly term: string }[]
  readonly instruments: readonly { readonly id: InstrumentId; readonly title: string; readonly date: EdtfDate }[]
  readonly report: Report
  readonly sequences: readonly Sequence[]
  /** The rows of the band chart, in order: a place with its own tenures, or a group whose members have them. */
  readonly rows: readonly PlaceId[]
  /** The disputed islands, in the order they are counted. */
  readonly disputed: readonly PlaceId[]
  /** What these are called inside a sentence: "all four islands", "the four islands". */
  readonly disputedAs: { readonly all: NounText; readonly them: NounText }
  /** The views that are always offered, in order. */
  readonly views: readonly View[]
  /** First view of the map: degrees west, south, east, north. */
  readonly firstExtent: readonly [number, number, number, number]
}
