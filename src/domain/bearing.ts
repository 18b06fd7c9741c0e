import type { LonLat } from './distance'

/** The eight winds, clockwise from north. */
export const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Wind = (typeof winds)[number]

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Bearing at which the great circle from one position to another sets out: degrees clockwise from north, 0 ≤ bearing < 360. */
export function bearing([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const east = Math.sin(radians(lon2 - lon1)) * Math.cos(radians(lat2))
  const north =
    Math.cos(radians(lat1)) * Math.sin(radians(lat2)) - Math.sin(radians(lat1)) * Math.cos(radians(lat2)) * Math.cos(radians(lon2 - lon1))
  const degrees = (Math.atan2(east, north) * 180) / Math.PI
  return (degrees + 360) % 360
}

/** The wind that a bearing is nearest to. */
export function windOf(degrees: number): Wind {
  return winds[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? 'n'
}
