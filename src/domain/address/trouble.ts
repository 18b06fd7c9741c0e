import type { Subject, SubjectKind } from '../content/subject'

/** What of an address was not understood. */
export interface Trouble {
  /** A kind: the address names a subject of it that is not known. */
  readonly about:
    | SubjectKind
    | 'view'
    | 'view-twice'
    | 'date'
    | 'date-twice'
    | 'date-future'
    | 'extent'
    | 'language'
    | 'address'
    | 'compare'
    | 'edition'
  /** The words that were not understood, as written. */
  readonly value: string
  /** The nearest thing there is. */
  readonly suggestion?: Subject
}
