/** GeoJSON's order: `[longitude, latitude]`, degrees, WGS 84. */
export type LonLat = readonly [longitude: number, latitude: number]

/** A point by a longitude from −180 up to 180, as files for others have it: a map that is drawn across the date line counts on. */
export function onGlobe([longitude, latitude]: LonLat): LonLat {
  return [meridian(longitude), latitude]
}

/** A longitude from −180 up to 180, of one that is counted on. */
export function meridian(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180
}

/** A length in metres, kept apart from bare numbers so that kilometres or miles do not slip in. */
export type Metres = number & { readonly in: 'metres' }

/** (2a + b)/3 of GRS 80 (Moritz 2000, Journal of Geodesy 74(1)). */
const meanRadius = 6_371_008.7714
const metresInNauticalMile = 1852

/** Marks a number as metres. */
export function metres(value: number): Metres {
  return value as Metres
}

/** Nautical miles (1,852 m each, as the International Hydrographic Conference of 1929 set it) in metres. */
export function fromNauticalMiles(miles: number): Metres {
  return metres(miles * metresInNauticalMile)
}

export function inKilometres(length: Metres): number {
  return length / 1000
}

export function inNauticalMiles(length: Metres): number {
  return length / metresInNauticalMile
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * Distance along the great circle through two positions, in metres, on a sphere of the mean radius of GRS 80: the arc tangent of sine and cosine
 * of the angle, which keeps its digits near the antipode too (Vincenty 1975, Survey Review 23(176), for equal semi-axes). Within 0.57 % of the
 * distance on the ellipsoid: good for labels and for choosing the nearest, not for lines at sea.
 * @throws {RangeError} when a latitude lies outside ±90°, which is what swapped coordinates look like here
 */
export function greatCircleDistance(from: LonLat, to: LonLat): Metres {
  for (const [, latitude] of [from, to]) {
    if (!(Math.abs(latitude) <= 90)) throw new RangeError(`latitude ${latitude}° is outside ±90°; positions are [longitude, latitude]`)
  }
  const [φ1, φ2] = [radians(from[1]), radians(to[1])]
  const λ = radians(to[0] - from[0])
  const across = Math.cos(φ2) * Math.sin(λ)
  const along = Math.cos(φ1) * Math.sin(φ2) - Math.sin(φ1) * Math.cos(φ2) * Math.cos(λ)
  const cosine = Math.sin(φ1) * Math.sin(φ2) + Math.cos(φ1) * Math.cos(φ2) * Math.cos(λ)
  return metres(meanRadius * Math.atan2(Math.hypot(across, along), cosine))
}
