import type { LonLat } from '../distance'
import type { EdtfDate } from '../time/edtf'
import type { EventId, InstrumentId, LineId, PartyId, PlaceId, PositionId, QuestionId, ShelfId, TermId } from './ids'
import type { AnswerText } from './question'
import type { SourceEntry } from './report'
import type { Comparison } from '../address/selection'

/** Details of one subject in one language: what its page says beyond the core dossier. One file each. */
export type Detail = PlaceDetail | EventDetail | PositionDetail | TermDetail | LineDetail | InstrumentDetail | QuestionDetail

/** The list pages that have a file of their own beside the core. */
export const listedPages = ['events', 'positions', 'terms', 'lines', 'instruments', 'sequences'] as const
export type ListedPage = (typeof listedPages)[number]

/** What a list page says of its entries beside what the core has, by id: a text, of an instrument its kind, of a story the sentence of each step. */
export type ListTexts = Readonly<Record<string, string>>

export interface Figure {
  readonly value: number
  readonly year?: number
  readonly name?: string
  readonly note?: string
  readonly source: SourceEntry
}

export interface ResidentCount {
  readonly year: number
  readonly date?: string
  readonly residents: number
  readonly households?: number
  readonly who: string
  readonly note?: string
  readonly source: SourceEntry
}

export interface PlaceDistance {
  readonly from: PlaceId
  readonly to: PlaceId
  /** `gap`: coast to coast; `length`: of the place itself. */
  readonly kind: string
  readonly computedKm: number | null
  readonly publishedKm: number | null
  /** Nearest points of the two coasts, `[longitude, latitude]`. */
  readonly fromPoint?: readonly [number, number]
  readonly toPoint?: readonly [number, number]
  readonly note?: string
  readonly source?: SourceEntry
}

/** A place in a comparison of distances, and the record's distance to it; `null` where there is none. */
export interface ComparedDistance {
  readonly place: PlaceId
  /** `to`: the place itself, or of a group the island that is nearest. */
  readonly distance: Pick<PlaceDistance, 'to' | 'computedKm' | 'publishedKm' | 'source'> | null
}

/** A place in a comparison of areas, and the record's first figure; `null` where there is none. */
export interface ComparedArea {
  readonly place: PlaceId
  readonly figure: Figure | null
}

export interface PlaceDetail {
  readonly kind: 'place'
  readonly id: PlaceId
  readonly summary: string
  /** Where its names come from, in one line. */
  readonly nameOrigin?: { readonly text: string; readonly sources: readonly SourceEntry[] }
  readonly otherNames: readonly { readonly lang: string; readonly name: string }[]
  readonly area: readonly Figure[]
  readonly highestPoint: readonly Figure[]
  readonly population: readonly Figure[]
  readonly residents: readonly ResidentCount[]
  readonly distances: readonly PlaceDistance[]
  /** The place among those of its group, or among the disputed ones. */
  readonly areas?: readonly ComparedArea[]
  /** The same places by their distance from one point outside them. */
  readonly distancesFrom?: { readonly from: PlaceId; readonly to: readonly ComparedDistance[] }
  /** What the record says of a tenure, with its sources, in the order of the core's tenures. */
  readonly tenures: readonly { readonly note?: string; readonly sources: readonly SourceEntry[] }[]
  readonly sources: readonly SourceEntry[]
}

export interface EventDetail {
  readonly kind: 'event'
  readonly id: EventId
  readonly summary: string
  /** Names of those who took part, ready to print. */
  readonly parties: readonly string[]
  /** The treaty or statement itself, where the dossier has it. */
  readonly instruments: readonly EventText[]
  /** The texts that its words rest on, and how the parties read them. */
  readonly restsOn: readonly (EventText & { readonly readings: readonly Reading[] })[]
  /** Who argues what from it; empty where nothing is. */
  readonly argued: readonly ArguedSide[]
  /** What changed hands, in one list of places; empty where nothing did. */
  readonly effect: readonly { readonly place: PlaceId; readonly by: readonly string[]; readonly from?: EdtfDate }[]
  readonly sources: readonly SourceEntry[]
}

/** A text of an event, with the parts of it that decide. */
export interface EventText {
  readonly id: InstrumentId
  readonly title: string
  readonly deciding: readonly TextPart[]
}

/** What one side argues from an event. */
export interface ArguedSide {
  /** Undefined for all others than the parties, who stand together. */
  readonly party?: PartyId
  /** Set where the party has no argument of its own and answers those of the other. */
  readonly answers?: true
  readonly lines: readonly ArguedLine[]
}

/** An argument in one line, with the page on which it stands. */
export interface ArguedLine {
  readonly position: PositionId
  readonly argument: string
  readonly label: string
  /** The first sentence of what a party says in it. */
  readonly says?: string
  /** Set where it is put together by us. */
  readonly composed?: true
}

/** How a party reads a text, as it said on a day. */
export interface Reading {
  readonly party: PartyId
  /** Its name on that day, ready to print. */
  readonly holder: string
  readonly date: EdtfDate
  readonly text: string
  readonly sources: readonly SourceEntry[]
}

/** What the numbered parts of a text are called. */
export type Division = 'article' | 'paragraph'

/** A part of a treaty or statement: a number, `9` or `2(c)`, with what it numbers, or a name of its own, `preamble`, without. */
export interface InstrumentPart {
  readonly article: string
  readonly division?: Division
}

/** A part of a text with what it says, in our words and, where they are at hand in the language of the page, in its own. */
export interface TextPart extends InstrumentPart {
  readonly paraphrase: string
  readonly quote?: string
  readonly quoteLang?: string
}

export interface InstrumentLink extends InstrumentPart {
  readonly id: InstrumentId
  readonly title: string
}

export interface ArgumentAnswer {
  readonly id: string
  readonly label: string
  readonly claim: string
  readonly answer: string
  /** False where the argument, or a part of it, is put together by us. */
  readonly claimIsTheirs: boolean
  /** False where the answer is put together by us. */
  readonly answerIsTheirs: boolean
  readonly instruments: readonly InstrumentLink[]
  readonly events: readonly EventId[]
  /** Arguments of the other side on the same point, `position#argument`. */
  readonly pairsWith: readonly { readonly position: PositionId; readonly argument: string; readonly label: string }[]
  /** Where the side was seen to make it; where its answer was too, if that has none of its own. */
  readonly sources: readonly SourceEntry[]
  readonly answerSources?: readonly SourceEntry[]
}

export interface PositionDetail {
  readonly kind: 'position'
  readonly id: PositionId
  readonly summary: string
  readonly holder: string
  readonly proposed?: EdtfDate
  /** Index for index with the core's claims. */
  readonly claims: readonly {
    readonly words?: string
    readonly wordsOriginal?: string
    readonly originalLang?: string
    readonly partisan: boolean
    readonly note?: string
  }[]
  readonly claimsNote?: string
  readonly arguments: readonly ArgumentAnswer[]
  readonly sources: readonly SourceEntry[]
}

export interface TermDetail {
  readonly kind: 'term'
  readonly id: TermId
  readonly definition: string
  /** The party whose word it is, where it takes a side. */
  readonly partisan?: string
  /** What else it is called. */
  readonly also: readonly string[]
  readonly sources: readonly SourceEntry[]
}

export interface LineDetail {
  readonly kind: 'line'
  readonly id: LineId
  /** Where it runs, in words. */
  readonly course: string
  /** Where it runs, `[longitude, latitude]`, of a line that not every page draws. */
  readonly strokes?: readonly (readonly LonLat[])[]
  readonly note?: string
  /** Why the line is not drawn, where it is not. */
  readonly notDrawn?: string
  readonly instrument?: InstrumentLink
  readonly sources: readonly SourceEntry[]
}

export interface InstrumentDetail {
  readonly kind: 'instrument'
  readonly id: InstrumentId
  readonly instrumentKind: string
  readonly dateNote?: string
  readonly inForceNote?: string
  readonly inForce?: { readonly from: EdtfDate; readonly to: EdtfDate }
  readonly parties: readonly string[]
  readonly venue?: PlaceId
  readonly event?: EventId
  readonly articles: readonly TextPart[]
  /** How each party reads it; empty where the dossier does not say. */
  readonly readings: readonly Reading[]
  readonly readAt: readonly string[]
  readonly citedBy: readonly { readonly position: PositionId; readonly argument: string; readonly label: string }[]
  readonly sources: readonly SourceEntry[]
}

export interface QuestionDetail {
  readonly kind: 'question'
  readonly id: QuestionId
  /** The day up to which the answer holds. */
  readonly asOf?: EdtfDate
  readonly answer: readonly (AnswerText & {
    /** Set where the words are the site's own, of itself or its reckoning. */
    readonly own?: true
    readonly sources: readonly SourceEntry[]
  })[]
}

/** How many sources there are, on which shelf, in which language; and where each is. */
export interface SourcesPage {
  readonly shelves: readonly ShelfCount[]
  readonly shelfOf: Readonly<Record<string, ShelfId>>
}

export interface ShelfCount {
  readonly id: ShelfId
  readonly count: number
  /** BCP 47, most sources first. */
  readonly languages: readonly { readonly lang: string; readonly count: number }[]
}

/** The sources of one shelf, in the order of their languages and dates. The kind that its name speaks of goes without saying. */
export interface Shelf {
  readonly sources: readonly (SourceEntry & { readonly kind?: string })[]
}

/** What is worth two maps side by side, and the coast to draw them with. */
export interface ComparePage {
  readonly pairs: readonly Pair[]
  readonly drawing: {
    readonly gridZoom: number
    /** What the grid is counted from, `[longitude, latitude]`. */
    readonly origin: LonLat
    readonly outlines: readonly { readonly id: PlaceId; readonly d: string }[]
  }
}

export interface Pair {
  readonly id: string
  readonly left: Comparison
  readonly right: Comparison
  /** Of both maps, in pixels of the drawing's grid. */
  readonly viewBox: readonly [left: number, top: number, width: number, height: number]
}

export interface ConventionsPage {
  readonly conventions: readonly {
    readonly id: string
    readonly who: string
    /** Undefined for those who draw no maps. */
    readonly draws: string | undefined
    readonly names: string
    readonly source: SourceEntry | null
  }[]
}

/** Shortest way between the coasts of two places: their ids, kilometres on the ellipsoid, the nearest points of either, `[longitude, latitude]`. */
export type DistanceRow = readonly [one: string, other: string, km: number, onOne: LonLat, onOther: LonLat]

/** The residents of one island as its latest count has them that was taken on all the islands. */
export interface IslandResidents {
  readonly island: PlaceId
  readonly count: ResidentCount
}

/** What one party would administer under an outcome, counted from the shapes on the map. */
export interface OutcomeShare {
  readonly party: PartyId
  readonly islands: readonly PlaceId[]
  /** An island of which only a part is meant, and how much of its land, 0 to 1. */
  readonly part?: { readonly of: PlaceId; readonly share: number }
  readonly landKm2: number
  readonly coastKm: number
  readonly sea12Km2: number
  readonly sea200Km2: number
  /** Of the islands that are meant whole. */
  readonly residents: number
}

/** One way of dividing the islands that has been put forward: what every party would administer of them. */
export interface Outcome {
  readonly id: string
  readonly name: string
  readonly shares: readonly OutcomeShare[]
}

export interface OutcomesFile {
  readonly outcomes: readonly Outcome[]
  readonly residents: readonly IslandResidents[]
  /** The islands' outlines for small maps, on one grid: `viewBox` of the drawing, path data by place. */
  readonly drawing: { readonly viewBox: string; readonly islands: readonly { readonly id: PlaceId; readonly d: string }[] }
}
