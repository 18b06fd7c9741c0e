import { type Extent, frameOf } from './camera'

/** How far out and in the map of a dispute goes, as zooms of the world. */
export interface Zooms {
  /** The whole zoom nearest to the one that the first extent is seen whole at: all others are counted from it. */
  readonly home: number
  readonly least: number
  readonly most: number
  /** The largest zoom at which a map of the nominal width shows what is chosen, so that an islet is seen with its neighbours. */
  readonly closestOpening: number
  /** The same of a point: a town, a cape. */
  readonly closestPoint: number
  /** From this zoom on every place has a target of its own, however near its neighbours are. */
  readonly allTargets: number
}

const known = new WeakMap<Extent, Zooms>()

/** The zooms of a map, counted from the one that its first extent asks for; worked out once for each extent. */
export function zoomsOf(first: Extent): Zooms {
  const last = known.get(first)
  if (last) return last
  const home = Math.round(frameOf(first).zoom)
  const zooms = {
    home,
    least: Math.max(0, home - 5),
    most: home + 6,
    closestOpening: home + 5,
    closestPoint: home + 2,
    allTargets: home + 4,
  }
  known.set(first, zooms)
  return zooms
}
