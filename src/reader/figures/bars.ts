import { tenths } from '../../cartography/tenths'
import type { PlaceId } from '../../domain/content/ids'

/** One bar of a chart; without a value the place keeps its row and has no bar. */
export interface Bar {
  readonly place: PlaceId
  readonly value: number | null
}

/** Bars by their value, those without one last and in the order they came in. */
export function barsInOrder<Entry extends Bar>(bars: readonly Entry[], sense: 'smallest first' | 'largest first'): readonly Entry[] {
  const sign = sense === 'smallest first' ? 1 : -1
  return bars.toSorted((one, other) =>
    one.value === null || other.value === null
      ? Number(one.value === null) - Number(other.value === null)
      : sign * (one.value - other.value),
  )
}

/** The largest value of any bar; 0 where none has one. */
export function greatest(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ value }) => value ?? 0))
}

/** A scale from nothing at 0 to the largest value at `width`, to a tenth of a unit of the drawing. */
export function scaleTo(most: number, width: number): (value: number) => number {
  return (value) => (most > 0 ? tenths((value / most) * width) : 0)
}

/** Round values from 0 on for an axis that ends at `most`: 1, 2 or 5 times a power of ten apart, at most five of them. */
export function roundValues(most: number): readonly number[] {
  if (most <= 0) return [0]
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * power).find((one) => most / one < 5) ?? power
  // Multiplied, not added up, or 0.1 three times would be more than 0.3.
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step)
}
