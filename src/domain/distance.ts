/** GeoJSON's order: `[longitude, latitude]`, degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number]

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
 * Distance along the great circle through two positions, in metres, on a sphere of the mean radius of GRS 80, by the haversine (Sinnott 1984,
 * Sky & Telescope 68(2), 159). Within 0.57 % of the distance on the ellipsoid: good for labels and for choosing the nearest, not for lines at sea.
 * @throws {RangeError} when a latitude lies outside ±90°, which is what swapped coordinates look like here
 */
export function greatCircleDistance(from: Position, to: Position): Metres {
  for (const [, latitude] of [from, to]) {
    if (!(Math.abs(latitude) <= 90)) throw new RangeError(`latitude ${latitude}° is outside ±90°; positions are [longitude, latitude]`)
  }
  const halfNorth = Math.sin(radians(to[1] - from[1]) / 2)
  const halfEast = Math.sin(radians(to[0] - from[0]) / 2)
  const haversine = halfNorth ** 2 + Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * halfEast ** 2
  // rounding can lift it above 1 at the antipode
  return metres(2 * meanRadius * Math.asin(Math.sqrt(Math.min(1, haversine))))
}
