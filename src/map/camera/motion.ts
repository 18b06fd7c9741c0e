import type { Map as LeafletMap } from 'leaflet'
import type { Pixel } from '../../cartography/projection'
import type { Camera } from '../../domain/address/selection'
import { wantsLessMotion } from '../../ui/motion'

/** Seconds that a pan takes, and how gently it ends (Leaflet's measure, 0 to 1). */
const pan = { duration: 0.32, easeLinearity: 0.2 } as const

/** Moves what is on the map by pixels to the right and down; Leaflet's `panBy` counts the other way. */
export function panBy(map: LeafletMap, [dx, dy]: Pixel, animate = !wantsLessMotion()): void {
  if (dx || dy) map.panBy([-dx, -dy], { animate, ...pan })
}

export function cameraNow(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter()
  return { zoom: map.getZoom(), middle: [lng, lat] }
}

/** Moves a map from camera to camera. Leaflet lets nothing into an animated zoom: what is asked in the middle of one comes once it has ended. */
export interface Mover {
  /** Moves the map to where it should stand. What was asked before and has not come yet does not come any more. */
  readonly stand: (camera: Camera, animate?: boolean) => void
  /** Zooms to that level, at once or after what is under way, about a point of the container, which is asked for then. */
  readonly zoomAbout: (zoom: number, point: () => Pixel) => void
  /** Where the map will stand once it has come to rest. */
  readonly heading: () => Camera
  /** The reader moves the map by hand: where it was to stand counts no more. */
  readonly yieldToHand: () => void
}

/** @param makeRoom is told where the map is to stand, just before it moves there */
export function moverOf(map: LeafletMap, makeRoom: (camera: Camera) => void = () => {}): Mover {
  let goal: Camera | null = null
  let waiting: (() => void)[] = []
  const goOn = () => {
    if (isZooming(map)) return void map.once('moveend', goOn)
    const [move, ...later] = waiting
    waiting = later
    move?.()
    if (waiting.length) goOn()
  }
  const afterZoom = (move: () => void) => {
    waiting.push(move)
    if (waiting.length === 1) goOn()
  }
  return {
    stand(camera, animate = true) {
      const isFirst = waiting.length === 0
      goal = camera
      waiting = []
      const move = () => {
        const { zoom, middle } = camera
        makeRoom(camera)
        map.setView([middle[1], middle[0]], zoom, { animate: animate && !wantsLessMotion(), ...pan })
        // The move that this one broke off has ended by now.
        goal = camera
        map.once('moveend', () => {
          if (goal === camera && waiting.length === 0) goal = null
        })
      }
      if (isFirst) afterZoom(move)
      else waiting = [move]
    },
    zoomAbout(zoom, point) {
      afterZoom(() => {
        goal = null
        map.setZoomAround(map.containerPointToLatLng([...point()]), zoom, { animate: !wantsLessMotion() })
      })
    },
    heading: () => goal ?? cameraNow(map),
    yieldToHand() {
      goal = null
    },
  }
}

function isZooming(map: LeafletMap): boolean {
  return map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim') === true
}
