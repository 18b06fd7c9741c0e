import { type EventEntry, listedYear } from '../../domain/content/event'
import { grouped } from '../../domain/grouped'

/** A year of the list, how full it is, and whether many before it had nothing. */
export interface ListedYear {
  readonly year: number
  /** 1 for one event, up to 5 for nine and more. */
  readonly fullness: number
  readonly isApart: boolean
}

/** So many years without an event are seen as a gap. */
const gap = 8
const fullest = 5

export function yearsOf(events: readonly EventEntry[]): readonly ListedYear[] {
  const years = grouped(events, listedYear)
  return years.map(([year, { length }], i) => ({
    year,
    fullness: Math.min(fullest, 1 + Math.ceil(Math.log2(length))),
    isApart: i > 0 && year - (years[i - 1]?.[0] ?? year) > gap,
  }))
}

/** A page in its window, in pixels: how far it is scrolled, how much of the window from its top is covered. */
export interface Scrolled {
  readonly top: number
  readonly height: number
  readonly window: number
  readonly covered: number
}

/**
 * How far below the top of the window one reads: just below what is covered, and over the last height of a window further down, to its foot, so that what
 * stands at the end of a page is read too.
 */
export function lineOfReading({ top, height, window, covered }: Scrolled): number {
  const left = Math.max(0, height - window - top)
  const share = Math.max(0, 1 - left / window)
  return covered + (window - covered) * share
}

/** Which of some parts that follow each other is read: the last that begins above the line; the first where none does. */
export function partAt(tops: readonly number[], line: number): number {
  let [from, to] = [0, tops.length]
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if ((tops[middle] ?? 0) <= line) from = middle
    else to = middle
  }
  return from
}
