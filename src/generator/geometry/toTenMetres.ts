import type { LonLat } from '../../domain/distance'

/** To four decimals of a degree, some ten metres: less than a pixel of a screen at the closest zoom. Longitude before latitude. */
export function toTenMetres([longitude, latitude]: LonLat): LonLat {
  return [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))]
}
