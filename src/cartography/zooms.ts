import { type Extent, frameOf } from './camera'

/** How far out and in the map of a dispute goes, as zooms of the world. */
export interface Zooms {
  readonly least: number
  readonly most: number
  /** The largest zoom that a map opens with, so that an islet is seen with its neighbours. */
  readonly closestOpening: number
  /** Least zoom at which a subject is shown that is an islet of a group. */
  readonly islets: number
  /** From this zoom on every place has a target of its own, however near its neighbours are. */
  readonly allTargets: number
}

/** The zooms of a map, counted from the whole zoom that is nearest to the one its first extent is seen whole at. */
export function zoomsOf(first: Extent): Zooms {
  const home = Math.round(frameOf(first).zoom)
  return { least: Math.max(0, home - 5), most: home + 6, closestOpening: home + 4, islets: home + 3, allTargets: home + 4 }
}
