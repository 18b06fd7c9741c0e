import geodesy from 'geographiclib-geodesic'
import { type Metres, metres, type Position } from '../../domain/distance'

const { WGS84 } = geodesy.Geodesic

/** Length of the geodesic between two positions on the ellipsoid of WGS 84 (Karney 2013, Journal of Geodesy 87(1)). */
export function geodesicDistance(from: Position, to: Position): Metres {
  return metres(WGS84.Inverse(from[1], from[0], to[1], to[0], geodesy.Geodesic.DISTANCE).s12 ?? Number.NaN)
}

/** The position at a distance from another, along the geodesic that sets out towards a third. */
function towards(from: Position, to: Position, distance: number): Position {
  const { azi1 = 0 } = WGS84.Inverse(from[1], from[0], to[1], to[0], geodesy.Geodesic.AZIMUTH)
  const { lon2 = Number.NaN, lat2 = Number.NaN } = WGS84.Direct(from[1], from[0], azi1, distance)
  return [lon2, lat2]
}

/** Area in square metres, whichever way the ring runs, and perimeter of an open ring whose edges are geodesics. */
export function measureRing(ring: readonly Position[]): { readonly area: number; readonly perimeter: Metres } {
  const polygon = WGS84.Polygon(false)
  for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude)
  const { area = 0, perimeter } = polygon.Compute(false, true)
  return { area: Math.abs(area), perimeter: metres(perimeter) }
}
