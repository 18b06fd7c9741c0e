import type { LengthUnit } from '../textLength'
import type { PlaceId, PositionId, QuestionId } from './ids'
import type { SourceEntry } from './report'
import type { Subject } from './subject'

/** One argument of a side on a card. */
export interface ClassCard {
  readonly argument: string
  readonly label: string
  readonly claim: string
  readonly length: number
  readonly sources: readonly SourceEntry[]
}

/** A side’s case in cards, and how long they are together. */
export interface ClassCase {
  readonly position: PositionId
  readonly cards: readonly ClassCard[]
  readonly length: number
}

/** A question with the subjects whose pages prove its answer; none where its own page alone does. */
export interface ClassQuestion {
  readonly id: QuestionId
  readonly question: string
  readonly proofs: readonly Subject[]
}

/** What a class is handed, in one language, but for its map. */
export interface ClassTexts {
  readonly unit: LengthUnit
  readonly cases: readonly ClassCase[]
  /** Whether the cases are equally long, to within a tenth, in every language of the dossier. */
  readonly isEven: boolean
  readonly questions: readonly ClassQuestion[]
  /** The places that the map asks for, in the order of their numbers. */
  readonly places: readonly PlaceId[]
}
