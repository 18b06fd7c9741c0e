import type { PlaceId } from '../domain/content/ids'
import { type Frame, isNearFrame } from './camera'
import type { Footprint, Plan } from './geometry'
import { PointGrid } from './pointGrid'
import { gridPoint, scaleBetween, worldPixel } from './projection'

/** A place that can be pointed at on the map, in pixels of the zoom it was laid out for, from the map's origin. */
export interface HitTarget {
  readonly place: PlaceId
  readonly x: number
  readonly y: number
  /** Pixels; no two targets overlap. */
  readonly radius: number
}

/** Which places have a target of their own at a zoom: how far apart targets must be, and which group has one instead of its members. */
export interface HitTargetRule {
  /** These places keep their target before any other, in this order. */
  readonly disputed: readonly PlaceId[]
  /** The group that is drawn and chosen as one instead of this place, as with a group of islets; `null` where there is none. */
  readonly groupOf: (place: PlaceId) => PlaceId | null
  /** From this zoom on every place has a target of its own, however near its neighbours are. */
  readonly allFrom: number
  /** Least width of a target for the reader's pointer, pixels: `targetWidths.fine` or `targetWidths.coarse`. */
  readonly target: number
}

/** Widths of a target in pixels: those of WCAG 2.2, criteria 2.5.8 and 2.5.5, and 0.2 more, so that a browser's rounding does not take from them. */
export const targetWidths = { fine: 24.2, coarse: 44.2 } as const

/**
 * The targets at a zoom, from south-west to north-east. Places are taken in order, the disputed first, then large before small; one that would
 * lie nearer than a target's width to a place already taken has no target.
 */
export function hitTargetsAt(
  zoom: number,
  { footprints, origin }: Plan,
  { disputed, groupOf, allFrom, target }: HitTargetRule,
): readonly HitTarget[] {
  const kept = new PointGrid<{ place: PlaceId; x: number; y: number }>(Math.max(target, targetWidths.fine))
  for (const footprint of byRank(footprints, disputed)) {
    const [x, y] = gridPoint(footprint.inside, zoom, origin)
    const room = groupOf(footprint.place) ? target : targetWidths.fine
    if (zoom >= allFrom || kept.nearest({ x, y }) >= room) kept.add({ place: footprint.place, x, y })
  }
  return kept.points
    .map((control) => ({ ...control, radius: Math.min(target / 2, kept.nearest(control) / 2) }))
    .sort((a, b) => a.x - a.y - (b.x - b.y))
}

/** Those places first, in their order, then large before small. */
function byRank(footprints: readonly Footprint[], first: readonly PlaceId[]): readonly Footprint[] {
  const rank = ({ place, insideRadius }: Footprint) => (first.includes(place) ? first.indexOf(place) - first.length : 1 / insideRadius)
  return footprints.toSorted((a, b) => rank(a) - rank(b))
}

/** A still map leads to so many places at most: each more makes a page longer, and of a thousand islets in one view none can be pressed. */
export const mostLinked = 80

/** The places that a still map leads to: all, or of too many in its frame those of the highest rank. The others are reached by lists and on the live map. */
export function placesToLink({ footprints }: Pick<Plan, 'footprints'>, frame: Frame, first: readonly PlaceId[]): readonly Footprint[] {
  const inFrame = footprints.filter(({ inside }) => {
    const [x, y] = worldPixel(inside, frame.zoom)
    return isNearFrame(frame, x - frame.left, y - frame.top)
  })
  return inFrame.length <= mostLinked ? footprints : byRank(inFrame, first).slice(0, mostLinked)
}

/** The least zoom, to a tenth, at which a place has a target of its own; at most the zoom at which all have. */
export function zoomOfHitTarget(place: PlaceId, plan: Plan, rule: HitTargetRule): number {
  const { allFrom } = rule
  for (let tenth = Math.max(0, allFrom * 10 - 90); tenth < allFrom * 10; tenth++) {
    if (hitTargetsAt(tenth / 10, plan, rule).some((control) => control.place === place)) return tenth / 10
  }
  return allFrom
}

const headings: Record<string, number> = { ArrowRight: 0, ArrowDown: 90, ArrowLeft: 180, ArrowUp: 270 }

/**
 * The target that an arrow key leads to: of those within 75° of the key's direction the one with the least distance × (1 + 2 · (angle/45°)²). It may lie
 * beyond the edge of the map.
 * `null` where there is none, or where the key is no arrow.
 */
export function hitTargetTowards(key: string, from: HitTarget, controls: readonly HitTarget[]): HitTarget | null {
  const heading = headings[key]
  if (heading === undefined) return null
  let best: HitTarget | null = null
  let least = Number.POSITIVE_INFINITY
  for (const control of controls) {
    if (control.place === from.place) continue
    const dx = control.x - from.x
    const dy = control.y - from.y
    const turn = Math.abs((((Math.atan2(dy, dx) * 180) / Math.PI - heading + 540) % 360) - 180)
    const cost = Math.hypot(dx, dy) * (1 + 2 * (turn / 45) ** 2)
    if (turn <= 75 && cost < least) {
      least = cost
      best = control
    }
  }
  return best
}

/** The place whose inner circle is nearest to a point, at most `reach` pixels away; `null` where none is. Pixels as in `HitTarget`. */
export function footprintNear(x: number, y: number, zoom: number, { footprints, origin }: Plan, reach: number): Footprint | null {
  let best: Footprint | null = null
  let least = reach
  for (const footprint of footprints) {
    const [fx, fy] = gridPoint(footprint.inside, zoom, origin)
    const distance = Math.hypot(fx - x, fy - y) - footprint.insideRadius * scaleBetween(8, zoom)
    if (distance <= least) {
      least = distance
      best = footprint
    }
  }
  return best
}
