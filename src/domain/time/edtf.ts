import type { Day } from './day'

export type Precision = 'day' | 'month' | 'year'

/**
 * An EDTF level-1 date, compiled at build time: the days it leaves open, and how surely they are known.
 * `first` and `last` are both included. An open end has the day `distantPast` or `distantFuture`.
 */
export interface EdtfDate {
  /** As the dossier writes it: `1945-08-26~`, `1956-10`, `../1643`, `1945-08-28/1945-09-05`. */
  readonly edtf: string
  readonly first: Day
  readonly last: Day
  readonly precision: Precision
  /** `~`, `?` or `%`: the day is not certain. Left out where it is. */
  readonly uncertain?: true
  /** The date in words, as inside a sentence, where it stands for no day. */
  readonly words?: string
  /** Both ends of an interval; `null` is an open end. Left out for a single date. */
  readonly ends?: readonly [EdtfDate | null, EdtfDate | null]
}

export const distantPast = -5_000_000 as Day
export const distantFuture = 5_000_000 as Day
