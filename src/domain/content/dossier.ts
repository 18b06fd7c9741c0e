import type { Boundary } from './boundary'
import type { EdtfDate } from '../time/edtf'
import type { Edition } from './edition'
import type { EventEntry } from './event'
import type { Language, PartyId, PlaceId, ShelfId } from './ids'
import type { InstrumentEntry } from './instrument'
import type { Index, Letter } from './letters'
import type { Cases, Place } from './place'
import type { PositionEntry } from './position'
import type { OpeningAnswer, QuestionEntry } from './question'
import type { Report, Run } from './report'
import type { View } from './ids'
import type { Sequence } from './sequence'
import type { SubjectKind } from './subject'
import type { Tenure } from './tenure'
import type { TermEntry } from './term'

/** The name a state bore on a span of days, half open. */
export interface StateName {
  readonly id: string
  readonly party: PartyId
  readonly from: EdtfDate
  readonly to: EdtfDate
  /** Neutral short name: Westland, Union of the West. */
  readonly short: string
  /** The short name inside a sentence, where it differs: "the Soviet Union". */
  readonly inText: string
  readonly adjective: string
  readonly cases?: Cases
}

/** Words for a sentence, with their cases where the language declines them. */
export interface NounText {
  readonly text: string
  /** As it stands alone, where that differs: "Soviet Union". */
  readonly label?: string
  readonly cases?: Cases
}

/** Colours of a party on one ground, light or dark, as `#rrggbb`. */
export interface PartyColours {
  /** Fill of land that it administers. */
  readonly tone: string
  /** Coast of that land. */
  readonly edge: string
  /** Hatching over land that it claims. */
  readonly hatch: string
  /** A boundary as it states it. */
  readonly line?: string
}

/** What a party is, and how the map tells it from the others. */
export interface PartyTraits {
  /** Whether it is a state, whose names over time are in `states`; the name of any other holds for all days. */
  readonly isState: boolean
  /** Language of its own names of places, a BCP 47 tag. */
  readonly language: string
  readonly colours: { readonly light: PartyColours; readonly dark: PartyColours }
  /** Dashes and gaps of its lines, in pixels. */
  readonly dash?: readonly number[]
  /** The choice to have its names of places first, in words. */
  readonly namesFirst?: string
  /** The view that "Swap sides" shows from its own. */
  readonly counterView?: View
}

/** What every page of one language knows: the core file. Details of one subject come in a file of their own. */
export interface Dossier {
  readonly language: Language
  /** The name of the site, and what it is about in one line. */
  readonly title: string
  readonly tagline: string
  /** Which of the names of a place stands first on the pages of this language, in words. */
  readonly namePolicy?: string
  /** What a newcomer reads under the headline, phrase by phrase, each with words that lead to what it tells of. */
  readonly phrases: readonly (readonly Run[])[]
  /** The last edition, which every page names; none before the first. */
  readonly edition?: Edition
  /** Where mistakes are reported, `mailto:` or `https:`; none where the dossier names no one. */
  readonly contact?: string
  /** Year of the build: where the time axis ends. */
  readonly builtYear: number
  /** The languages that the dossier is in, BCP 47 tags; the first is the one that others fall back to. */
  readonly languages: readonly Language[]
  /** Texts of this language's files that stand in for missing ones, each with the language it is in; none where all are there. */
  readonly borrowed: Readonly<Record<string, Language>>
  readonly parties: readonly PartyId[]
  readonly partyTraits: Readonly<Record<PartyId, PartyTraits>>
  /** Names of everyone who takes part in events or holds a position, the parties among them, by id. */
  readonly bodies: Readonly<Record<string, NounText>>
  /** Lists that have nothing on them, by their segment of the address: they are not built and not linked. */
  readonly emptyPages: readonly string[]
  /** The letters that a long index is divided by; an index that stands on one page has none. */
  readonly letters: Readonly<Partial<Record<Index, readonly Letter[]>>>
  /** The pages that the sources are on. */
  readonly shelves: readonly { readonly id: ShelfId; readonly name: string }[]
  /** Ids that entries had, each with the one it has now, by the kind of subject: their addresses lead on. */
  readonly formerIds: Readonly<Partial<Record<SubjectKind, Readonly<Record<string, string>>>>>
  readonly places: readonly Place[]
  readonly events: readonly EventEntry[]
  readonly control: Readonly<Record<PlaceId, readonly Tenure[]>>
  readonly positions: readonly PositionEntry[]
  readonly boundaries: readonly Boundary[]
  readonly states: readonly StateName[]
  readonly terms: readonly TermEntry[]
  readonly instruments: readonly InstrumentEntry[]
  readonly questions: readonly QuestionEntry[]
  /** The first question with its answer, which is read beside the report; none where there are no questions. */
  readonly opening?: OpeningAnswer
  readonly report: Report
  readonly sequences: readonly Sequence[]
  /** The rows of the band chart, in order: a place with its own tenures, or a group whose members have them. */
  readonly rows: readonly PlaceId[]
  /** Names of rows, where they are not the place's. */
  readonly rowNames: Readonly<Record<string, string>>
  /** The disputed islands, in the order they are counted. */
  readonly disputed: readonly PlaceId[]
  /** What these are called inside a sentence: "all four islands", "the four islands". */
  readonly disputedAs: { readonly all: NounText; readonly them: NounText }
  /** The views that are always offered, in order. */
  readonly views: readonly View[]
  /** Names of views, where they are not the position's. */
  readonly viewNames: Readonly<Record<string, string>>
  /** Whose data the map is drawn from. */
  readonly credits?: string
  /** First view of the map: degrees west, south, east, north. */
  readonly firstExtent: readonly [number, number, number, number]
}
