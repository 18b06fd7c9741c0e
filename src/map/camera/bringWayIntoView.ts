import type { Map as LeafletMap } from 'leaflet'
import { type Adjustment, leastAdjustment, scaledFrom } from '../../cartography/freeArea'
import type { Pixel } from '../../cartography/projection'
import type { LonLat } from '../../domain/distance'
import type { Overlays } from '../../selection/overlays'
import { wantsLessMotion } from '../../ui/motion'
import { panBy } from './motion'
import { obstaclesOf, frameIn } from './obstacles'

/**
 * Shows two ends of a measured way, and its label, with the least move there is.
 * @param label corners of the label's box from the middle of the way, pixels: it keeps its size when the map is zoomed
 */
export function bringWayIntoView(
  map: LeafletMap,
  overlays: Overlays,
  [from, middle, to]: readonly [LonLat, LonLat, LonLat],
  label: readonly Pixel[],
): void {
  const container = map.getContainer()
  const { x, y } = map.getSize()
  const [start, mid, end] = [from, middle, to].map(([longitude, latitude]): Pixel => {
    const point = map.latLngToContainerPoint([latitude, longitude])
    return [point.x, point.y]
  })
  if (!start || !mid || !end) return
  const mostOut = map.getZoom() - map.getMinZoom()
  const attempt = (tag: readonly Pixel[]) => {
    const about = (point: Pixel, scale: number) => scaledFrom([x / 2, y / 2], point, scale)
    const scaled = (scale: number): readonly Pixel[] => {
      const [mx, my] = about(mid, scale)
      return [...around(about(start, scale)), ...around(about(end, scale)), ...tag.map(([dx, dy]): Pixel => [mx + dx, my + dy])]
    }
    return leastAdjustment(scaled, frameIn(container), obstaclesOf(container, overlays), mostOut)
  }
  const adjustment = attempt(label) ?? attempt([])
  if (adjustment) adjust(map, adjustment)
}

/** So much of the coast round an end is seen with it, pixels. */
const coastSeen = 16

function around([x, y]: Pixel): readonly Pixel[] {
  return [
    [x - coastSeen, y - coastSeen],
    [x + coastSeen, y + coastSeen],
  ]
}

/** Zooms round the middle, then moves. */
function adjust(map: LeafletMap, { zoomBy, move }: Adjustment): void {
  const next = map.getZoom() + zoomBy
  const animate = !wantsLessMotion()
  if (next === map.getZoom()) {
    panBy(map, move, animate)
    return
  }
  const centre = map.project(map.getCenter(), next).subtract([move[0], move[1]])
  map.setView(map.unproject(centre, next), next, { animate })
}
