import type { LonLat } from './distance'

/** Twice the signed area of a ring: positive where it runs counter-clockwise by longitude and latitude, or clockwise on a screen, whose `y` runs southwards. */
export function doubleArea(ring: readonly (readonly [x: number, y: number])[]): number {
  let sum = 0
  let before = ring.at(-1)
  for (const point of ring) {
    if (before) sum += before[0] * point[1] - point[0] * before[1]
    before = point
  }
  return sum
}

/** An open ring wound as RFC 7946 asks: the outer ring counter-clockwise, a hole clockwise. */
export function woundRing(ring: readonly LonLat[], isOuter: boolean): readonly LonLat[] {
  return doubleArea(ring) > 0 === isOuter ? ring : ring.toReversed()
}

/** A ring of positions as GeoJSON has it (RFC 7946): closed, and wound as the standard asks. */
export function closedRing(ring: readonly LonLat[], isOuter: boolean): readonly LonLat[] {
  const turned = woundRing(ring, isOuter)
  const [first] = turned
  return first ? [...turned, first] : turned
}
