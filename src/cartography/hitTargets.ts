import type { PlaceId } from '../domain/content/ids'
import type { Footprint } from './geometry'
import { gridPoint, scaleBetween } from './projection'

/** A place that can be pointed at on the map, in pixels of the zoom it was laid out for, from the shared origin. */
export interface HitTarget {
  readonly place: PlaceId
  readonly x: number
  readonly y: number
  /** Pixels; no two controls cover each other. */
  readonly radius: number
}

/** From this zoom on every place is a control of its own, however near its neighbours lie. */
export const zoomOfAll = 12

/** How near controls may lie to each other, and what stands for what until they lie far enough. */
export interface HitTargetRule {
  /** The disputed come before all others, in this order. */
  readonly disputed: readonly PlaceId[]
  /** The group that a place is part of on the map (an islet of a group of islets), which is a control in its stead. */
  readonly groupOf: (place: PlaceId) => PlaceId | null
  /** Least width of a target for this pointer, pixels: `targets.fine` or `targets.coarse`. */
  readonly target: number
}

/** Widths of a target in pixels, after WCAG 2.2, criteria 2.5.8 and 2.5.5, and a little more: a browser lays out and scales in fractions. */
export const targetWidths = { fine: 24.2, coarse: 44.2 } as const

/**
 * The places that are controls at a zoom, south-west to north-east. Near neighbours give way until they lie a target's width apart:
 * the disputed come first, then the large before the small.
 */
export function hitTargetsAt(
  zoom: number,
  footprints: readonly Footprint[],
  { disputed, groupOf, target }: HitTargetRule,
): readonly HitTarget[] {
  const rank = ({ place, insideRadius }: Footprint) =>
    disputed.includes(place) ? disputed.indexOf(place) - disputed.length : 1 / insideRadius
  const kept: { place: PlaceId; x: number; y: number }[] = []
  for (const footprint of [...footprints].sort((a, b) => rank(a) - rank(b))) {
    const [x, y] = gridPoint(footprint.inside, zoom)
    const room = groupOf(footprint.place) ? target : targetWidths.fine
    if (zoom >= zoomOfAll || kept.every((other) => Math.hypot(other.x - x, other.y - y) >= room))
      kept.push({ place: footprint.place, x, y })
  }
  return kept
    .map((control) => ({ ...control, radius: Math.min(target / 2, nearest(control, kept) / 2) }))
    .sort((a, b) => a.x - a.y - (b.x - b.y))
}

/** The least zoom, to a tenth, at which a place is a control of its own; at most `zoomOfAll`. */
export function zoomOfHitTarget(place: PlaceId, footprints: readonly Footprint[], rule: HitTargetRule): number {
  for (let tenth = 30; tenth < zoomOfAll * 10; tenth++) {
    if (hitTargetsAt(tenth / 10, footprints, rule).some((control) => control.place === place)) return tenth / 10
  }
  return zoomOfAll
}

function nearest(control: { x: number; y: number }, all: readonly { x: number; y: number }[]): number {
  return Math.min(...all.filter((other) => other !== control).map((other) => Math.hypot(other.x - control.x, other.y - control.y)))
}

const headings: Record<string, number> = { ArrowRight: 0, ArrowDown: 90, ArrowLeft: 180, ArrowUp: 270 }

/**
 * The control an arrow key leads to: the least distance × (1 + 2 · (angle/45°)²) within 75° of the key's direction, also beyond the edge of the map.
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

/** The form nearest to a point of the map within `reach` pixels of its inner circle; `null` where only sea is near. Pixels as in `Control`. */
export function footprintNear(x: number, y: number, zoom: number, footprints: readonly Footprint[], reach: number): Footprint | null {
  let best: Footprint | null = null
  let least = reach
  for (const footprint of footprints) {
    const [fx, fy] = gridPoint(footprint.inside, zoom)
    const distance = Math.hypot(fx - x, fy - y) - footprint.insideRadius * scaleBetween(8, zoom)
    if (distance <= least) {
      least = distance
      best = footprint
    }
  }
  return best
}
