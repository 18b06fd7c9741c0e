import type { Dossier } from './dossier'
import type { PlaceId } from './ids'
import type { Place } from './place'

/** The places of a dossier by id and by what belongs to what. */
export interface Gazetteer {
  readonly byId: ReadonlyMap<PlaceId, Place>
  /** Places directly in a place: by their parent, or by a further group. In the order of the dossier. */
  children(id: PlaceId): readonly PlaceId[]
  /** All places below a place, through parents and further groups: each after what it lies in, once. */
  descendants(id: PlaceId): readonly PlaceId[]
  /** All that a place belongs to, nearest first: its parent, its further groups, then what these belong to. */
  ancestors(id: PlaceId): readonly PlaceId[]
  /**
   * What the state of a group is counted over: the topmost places within it that have tenures of their own,
   * so four for the disputed islands, not four and eleven islets.
   */
  members(id: PlaceId): readonly PlaceId[]
  /**
   * Whose tenures hold for a place: its own, else its members' (a group), else those of the land it lies on (a town, a cape).
   * Empty where the record says nothing, as of a distant city or a sea.
   */
  recorded(id: PlaceId): readonly PlaceId[]
}

const gazetteers = new WeakMap<Dossier, Gazetteer>()

/** The gazetteer of a dossier; made once for each. */
export function gazetteer(dossier: Dossier): Gazetteer {
  const known = gazetteers.get(dossier)
  if (known) return known
  const made = makeGazetteer(dossier)
  gazetteers.set(dossier, made)
  return made
}

function makeGazetteer({ places, control }: Dossier): Gazetteer {
  const byId = new Map(places.map((place) => [place.id, place]))
  const hasTenures = (id: PlaceId) => (control[id] ?? []).length > 0
  const childrenOf = new Map<PlaceId, PlaceId[]>()
  for (const place of places) {
    for (const group of new Set(groupsOf(place))) {
      const known = childrenOf.get(group)
      if (known) known.push(place.id)
      else childrenOf.set(group, [place.id])
    }
  }
  const children = (id: PlaceId): readonly PlaceId[] => childrenOf.get(id) ?? []

  const descendants = remembered((id: PlaceId): readonly PlaceId[] => {
    const found = new Set<PlaceId>()
    const open = children(id).toReversed()
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue
      found.add(next)
      open.push(...children(next).toReversed())
    }
    return [...found]
  })

  const ancestors = remembered((id: PlaceId): readonly PlaceId[] => {
    const found = new Set<PlaceId>()
    let generation = [id]
    while (generation.length > 0) {
      generation = generation.flatMap((one) => groupsOf(byId.get(one))).filter((group) => !found.has(group))
      for (const group of generation) found.add(group)
    }
    return [...found]
  })

  const members = remembered((id: PlaceId): readonly PlaceId[] => {
    const below = new Set(descendants(id))
    const within = new Set(places.flatMap((place) => (below.has(place.id) && hasTenures(place.id) ? [place.id] : [])))
    return [...within].filter((one) => !ancestors(one).some((group) => within.has(group)))
  })

  const recorded = remembered((id: PlaceId): readonly PlaceId[] => {
    if (hasTenures(id)) return [id]
    const within = members(id)
    if (within.length > 0) return within
    return ancestors(id).filter(hasTenures).slice(0, 1)
  })

  return { byId, children, descendants, ancestors, members, recorded }
}

function groupsOf(place: Place | undefined): PlaceId[] {
  if (!place) return []
  return place.parent ? [place.parent, ...place.alsoIn] : [...place.alsoIn]
}

function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = find(key)
    known.set(key, value)
    return value
  }
}
