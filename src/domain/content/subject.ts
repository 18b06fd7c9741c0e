import type { EventId, InstrumentId, LineId, ParagraphId, PlaceId, PositionId, QuestionId, ShelfId, StepId, TermId } from './ids'

/** The kinds of subjects, each with the type of its ids. `address/subjects.ts` says what each kind is like. */
export interface SubjectIds {
  readonly place: PlaceId
  readonly event: EventId
  readonly position: PositionId
  readonly term: TermId
  readonly paragraph: ParagraphId
  readonly line: LineId
  readonly instrument: InstrumentId
  readonly shelf: ShelfId
  readonly question: QuestionId
  readonly step: StepId
}

export type SubjectKind = keyof SubjectIds

/** A subject of one of some kinds. */
export type SubjectOf<Kind extends SubjectKind> = { [K in Kind]: { readonly kind: K; readonly id: SubjectIds[K] } }[Kind]

/** What can be chosen and has an address of its own. */
export type Subject = SubjectOf<SubjectKind>

/** A paragraph of the report as a subject. */
export function paragraphSubject(n: number): SubjectOf<'paragraph'> {
  return { kind: 'paragraph', id: String(n) as ParagraphId }
}

/** A step of a sequence as a subject, by the ids of both. */
export function stepSubject(sequence: string, step: string): SubjectOf<'step'> {
  return { kind: 'step', id: `${sequence}/${step}` as StepId }
}
