import type { LonLat } from '../domain/distance'
import { type Pixel, radians } from '../cartography/projection'

/** Degrees between two points of an outline at most: the rim of the globe, along which an outline that leaves it is led, is a circle. */
const step = 6

/**
 * The earth as it is seen from far away, by the orthographic projection (Snyder, Map Projections: A Working Manual, 1987, p. 145–153).
 * @param middle the point of the earth that lies in the middle of the picture
 * @returns for an open ring of points its picture, in radii of the globe to the right of the middle and down; `null` where none of it is on the side that is
 * seen. What lies beyond the rim is led along it.
 */
export function orthographic([middleLongitude, middleLatitude]: LonLat): (ring: readonly LonLat[]) => readonly Pixel[] | null {
  const [sinMiddle, cosMiddle] = [Math.sin(radians(middleLatitude)), Math.cos(radians(middleLatitude))]
  const onSphere = ([longitude, latitude]: LonLat) => {
    const [east, north] = [radians(longitude - middleLongitude), radians(latitude)]
    const x = Math.cos(north) * Math.sin(east)
    const y = cosMiddle * Math.sin(north) - sinMiddle * Math.cos(north) * Math.cos(east)
    const isSeen = sinMiddle * Math.sin(north) + cosMiddle * Math.cos(north) * Math.cos(east) >= 0
    const outward = isSeen ? 1 : 1 / Math.hypot(x, y)
    return { isSeen, at: [x * outward, -y * outward] as const }
  }
  return (ring) => {
    const points = stepped(ring).map(onSphere)
    return points.some(({ isSeen }) => isSeen) ? points.map(({ at }) => at) : null
  }
}

/** The ring with points between its own, no further apart than a step. */
function stepped(ring: readonly LonLat[]): readonly LonLat[] {
  return ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from
    const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step))
    return Array.from(
      { length: count },
      (_, n): LonLat => [from[0] + ((to[0] - from[0]) * n) / count, from[1] + ((to[1] - from[1]) * n) / count],
    )
  })
}
