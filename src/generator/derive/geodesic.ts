import geodesy from 'geographiclib-geodesic'
import { type Metres, metres, type LonLat } from '../../domain/distance'

const { WGS84 } = geodesy.Geodesic

/** Length of the geodesic between two positions on the ellipsoid of WGS 84 (Karney 2013, Journal of Geodesy 87(1)). */
export function geodesicDistance(from: LonLat, to: LonLat): Metres {
  return metres(WGS84.Inverse(from[1], from[0], to[1], to[0], geodesy.Geodesic.DISTANCE).s12 ?? Number.NaN)
}

/** Area in square metres, whichever way the ring runs, and perimeter of an open ring whose edges are geodesics. */
export function measureRing(ring: readonly LonLat[]): { readonly area: number; readonly perimeter: Metres } {
  const polygon = WGS84.Polygon(false)
  for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude)
  const { area = 0, perimeter } = polygon.Compute(false, true)
  return { area: Math.abs(area), perimeter: metres(perimeter) }
}
