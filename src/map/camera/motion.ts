import type { Map as LeafletMap } from 'leaflet'
import { wantsLessMotion } from '../../ui/motion'
import type { Pixel } from '../../cartography/projection'

/** Seconds that a pan takes, and how gently it ends (Leaflet's measure, 0 to 1). */
export const pan = { duration: 0.32, easeLinearity: 0.2 } as const

/** Moves what is on the map by pixels to the right and down; Leaflet's `panBy` counts the other way. */
export function panBy(map: LeafletMap, [dx, dy]: Pixel, animate = !wantsLessMotion()): void {
  if (dx || dy) map.panBy([-dx, -dy], { animate, ...pan })
}
