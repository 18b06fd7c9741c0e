import type { LonLat } from '../domain/distance'
import { degrees, radians } from './projection'

/**
 * Positions along the great circle from one position to another, both ends included, `steps` + 1 in all: spherical interpolation between unit
 * vectors. On a Mercator map the way bows towards the pole; a straight line on it would be longer. Not for antipodes.
 */
export function greatCircle(from: LonLat, to: LonLat, steps: number): readonly LonLat[] {
  const [a, b] = [unitVector(from), unitVector(to)]
  const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]))
  if (angle < 1e-9) return [from, to]
  return Array.from({ length: steps + 1 }, (_, i): LonLat => {
    const [p, q] = [Math.sin(angle * (1 - i / steps)), Math.sin((angle * i) / steps)]
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]
    return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))]
  })
}

function unitVector([longitude, latitude]: LonLat): readonly [x: number, y: number, z: number] {
  const [lambda, phi] = [radians(longitude), radians(latitude)]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}
