import type { Map as LeafletMap } from 'leaflet'
import type { Extent } from '../../cartography/camera'
import { coastSample, sampleZoom } from '../../cartography/coastSample'
import { type HitTargetRule, zoomOfHitTarget } from '../../cartography/hitTargets'
import { type Adjustment, adjustmentFor, leastAdjustment, scaledFrom } from '../../cartography/freeArea'
import type { MapGeometry } from '../../cartography/geometry'
import { gridPoint, type Pixel, scaleBetween, worldPixel } from '../../cartography/projection'
import { zoomsOf } from '../../cartography/zooms'
import type { LonLat } from '../../domain/distance'
import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import type { Subject } from '../../domain/content/subject'
import type { Overlays } from '../../selection/overlays'
import { obstaclesOf, frameIn } from './obstacles'
import { wantsLessMotion } from '../../ui/motion'
import { panBy } from './motion'
import { extentsOf } from './opening'

/**
 * Shows a subject with the least change of the map: none where it is in view and clear of overlays; else a pan, if possible one that keeps the disputed
 * islands in view; a zoom only where a pan is not enough.
 */
export function bringIntoView(
  map: LeafletMap,
  overlays: Overlays,
  geometry: MapGeometry,
  dossier: Dossier,
  rule: HitTargetRule,
  subject: Subject,
): void {
  const container = map.getContainer()
  const { x, y } = map.getSize()
  const { zoom, ids, isAlone } = wishOf(map, geometry, dossier, rule, subject)
  const extents = extentsOf(dossier, geometry, subject)
  if (!extents.length) return
  const zoomIn = Math.max(0, zoom - map.getZoom())
  const own = samples(map, geometry, extents, ids, zoomIn)
  const four = isAlone ? [] : samples(map, geometry, [], dossier.disputed, 0)
  const isSeen = (points: readonly Pixel[]) => points.every(([px, py]) => px >= 0 && py >= 0 && px <= x && py <= y)
  const middle: Pixel = [x / 2, y / 2]
  const room = map.getZoom() + zoomIn - map.getMinZoom()
  const attempt = (points: readonly Pixel[]) => adjustmentFor(points, middle, frameIn(container), obstaclesOf(container, overlays), room)
  const adjustment = (four.length && isSeen(four) && attempt([...own, ...four])) || attempt(own)
  if (adjustment) adjust(map, { ...adjustment, zoomBy: zoomIn + adjustment.zoomBy })
}

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

/** The zoom to show a subject at, whose coasts are to be in view, and whether the disputed islands may leave the view for it. */
function wishOf(
  map: LeafletMap,
  geometry: MapGeometry,
  dossier: Dossier,
  rule: HitTargetRule,
  subject: Subject,
): { zoom: number; ids: readonly PlaceId[]; isAlone: boolean } {
  if (subject.kind !== 'place') return { zoom: map.getZoom(), ids: [], isAlone: false }
  if (rule.groupOf(subject.id))
    return {
      zoom: Math.max(zoomsOf(dossier.firstExtent).islets, zoomOfHitTarget(subject.id, geometry, rule)),
      ids: [subject.id],
      isAlone: true,
    }
  const around = [subject.id, ...gazetteer(dossier).ancestors(subject.id)]
  return { zoom: map.getZoom(), ids: [subject.id], isAlone: !around.some((id) => dossier.disputed.includes(id)) }
}

/** Points of the container that stand for extents and for the coasts of places, as they lie once zoomed in round the middle. */
function samples(
  map: LeafletMap,
  { base, footprints, origin }: MapGeometry,
  extents: readonly Extent[],
  ids: readonly PlaceId[],
  zoomIn: number,
): readonly Pixel[] {
  const zoom = map.getZoom()
  const [ox, oy] = worldPixel(origin, zoom)
  const min = map.getPixelBounds().min ?? map.getPixelOrigin()
  const { x, y } = map.getSize()
  const grow = 2 ** zoomIn
  const place = ([px, py]: Pixel): Pixel => [x / 2 + (px + ox - min.x - x / 2) * grow, y / 2 + (py + oy - min.y - y / 2) * grow]
  const coasts = footprints
    .filter((footprint) => ids.includes(footprint.place))
    .flatMap((footprint) => coastSample(footprint, base, origin))
  const scale = scaleBetween(sampleZoom, zoom)
  const corners = coasts.length
    ? []
    : extents.flatMap(([west, south, east, north]): Pixel[] => [
        gridPoint([west, south], zoom, origin),
        gridPoint([east, north], zoom, origin),
      ])
  return [...coasts.map(([px, py]): Pixel => [px * scale, py * scale]), ...corners].map(place)
}
