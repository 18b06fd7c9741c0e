import type { Content } from './schema/content'

type Shelf = Content['dispute']['shelves'][number]
type Source = Pick<Content['sources'][number], 'kind' | 'date'>

/** Whether a source stands on a shelf: by its kind and, where the shelf holds certain years, by its date; one without a date stands where the years have no end. */
export function standsOn({ kinds, fromYear = -Infinity, toYear = Infinity }: Shelf, { kind, date }: Source): boolean {
  const year = date ? Number(date.slice(0, 4)) : Number.POSITIVE_INFINITY
  return kinds.includes(kind) && year >= fromYear && year <= toYear
}
