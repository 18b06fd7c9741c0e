/** A place and the group it lies in, as far as the derivation asks. */
export interface Member {
  readonly id: string
  readonly parent?: string | null
}

/** Whether a place is another, or lies in it. */
export function liesIn(places: readonly Member[]): (place: string, group: string) => boolean {
  const parentOf = new Map(places.map(({ id, parent }) => [id, parent ?? null]))
  const isIn = (place: string | null, group: string): boolean =>
    place !== null && (place === group || isIn(parentOf.get(place) ?? null, group))
  return isIn
}
