import type { LonLat } from './distance'

/** A ring of positions as GeoJSON has it (RFC 7946): closed, the outer ring counter-clockwise and a hole clockwise, as the standard asks. */
export function closedRing(ring: readonly LonLat[], isOuter: boolean): readonly LonLat[] {
  const doubleArea = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  const turned = doubleArea > 0 === isOuter ? ring : ring.toReversed()
  const [first] = turned
  return first ? [...turned, first] : turned
}
