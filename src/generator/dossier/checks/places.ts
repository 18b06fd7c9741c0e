import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** No place lies in itself, by whatever way. */
export function checkPlaces({ places }: Content): readonly Complaint[] {
  const parents = new Map(places.map(({ id, parent, alsoIn }) => [id, parent === null ? alsoIn : [parent, ...alsoIn]]))
  const isWithin = (id: string, group: string, seen: ReadonlySet<string> = new Set()): boolean =>
    (parents.get(id) ?? []).some((one) => one === group || (!seen.has(one) && isWithin(one, group, new Set([...seen, one]))))
  return places
    .filter(({ id }) => isWithin(id, id))
    .map(({ id }) => ({
      file: 'places.json',
      at: `${id} › parent`,
      what: 'The place lies within itself.',
      mend: 'Correct "parent" or "alsoIn" along the way.',
    }))
}
