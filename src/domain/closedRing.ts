import type { LonLat } from './distance'

/** A ring of positions as GeoJSON has it (RFC 7946): closed, and wound as the standard asks. */
export function closedRing(ring: readonly LonLat[], isOuter: boolean): readonly LonLat[] {
  const turned = woundRing(ring, isOuter)
  const [first] = turned
  return first ? [...turned, first] : turned
}

/** An open ring wound as RFC 7946 asks: the outer ring counter-clockwise, a hole clockwise. */
export function woundRing(ring: readonly LonLat[], isOuter: boolean): readonly LonLat[] {
  const doubleArea = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return doubleArea > 0 === isOuter ? ring : ring.toReversed()
}
