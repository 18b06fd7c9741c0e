/** A year that may be written under a chart, and where it lies; units of the drawing. */
export interface YearAt {
  readonly year: number
  readonly at: number
}

export interface YearLabel extends YearAt {
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Width of four figures at the size in which years are written, and the least air between two labels. */
const yearWidth = 27
const air = 6

/**
 * As many years as stand side by side without touching, the first from its place on, the others in the middle of theirs.
 * @param end where the room for them ends
 */
export function yearLabels(years: readonly YearAt[], end: number): readonly YearLabel[] {
  const labels: YearLabel[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const { year, at } of years) {
    const anchor = labels.length ? 'middle' : 'start'
    const left = anchor === 'start' ? at : at - yearWidth / 2
    if (left < free || left + yearWidth > end) continue
    labels.push({ year, at, anchor })
    free = left + yearWidth + air
  }
  return labels
}

/** The same with the last year at the very end, where more than one was counted. */
export function yearLabelsToEnd(years: readonly YearAt[], end: number): readonly YearLabel[] {
  const last = years.at(-1)
  if (!last || last.year === years[0]?.year) return yearLabels(years, end)
  const before = yearLabels(
    years.filter(({ year }) => year !== last.year),
    end - yearWidth - air,
  )
  return [...before, { year: last.year, at: end, anchor: 'end' }]
}
