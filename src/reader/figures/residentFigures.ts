import type { Figure, PlaceDetail } from '../../domain/content/detail'

/**
 * Figures of residents, newest first: the newest count, so that it need not be looked up in the table of all counts, and the figures that are not among
 * the counts. One without a year stands last.
 */
export function residentFigures({ population, residents }: Pick<PlaceDetail, 'population' | 'residents'>): readonly Figure[] {
  const [newest] = residents.toSorted((one, other) => other.year - one.year)
  const counted = newest ? [{ value: newest.residents, year: newest.year, note: newest.who, source: newest.source }] : []
  const others = population.filter(({ year, value }) => !residents.some((count) => count.year === year && count.residents === value))
  return [...counted, ...others].toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))
}
