import type { EventId, Language, PlaceId, QuestionId } from './ids'
import type { Run } from './report'

/** What every page knows of a question; its answer is in its details. */
export interface QuestionEntry {
  readonly id: QuestionId
  readonly question: string
  /** The places and events that its answer leads to. */
  readonly places: readonly PlaceId[]
  readonly events: readonly EventId[]
}

/** A sentence of an answer, or a few on the same sources. */
export interface AnswerText {
  /** The language that the text is borrowed from, where the page's own lacks it. */
  readonly lang?: Language
  readonly runs: readonly Run[]
}

/** The answer that the start page gives beside the report. */
export interface OpeningAnswer extends QuestionEntry {
  readonly answer: readonly AnswerText[]
}
