import type { Subject } from './selection'

/** What of an address was not understood. */
export interface Trouble {
  readonly about:
    | 'place'
    | 'event'
    | 'position'
    | 'term'
    | 'paragraph'
    | 'line'
    | 'instrument'
    | 'shelf'
    | 'step'
    | 'view'
    | 'date'
    | 'date-future'
    | 'extent'
    | 'language'
    | 'address'
    | 'compare'
  /** The words that were not understood, as written. */
  readonly value: string
  /** The nearest thing there is. */
  readonly suggestion?: Subject
}
