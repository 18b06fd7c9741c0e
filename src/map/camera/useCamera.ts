import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo, useRef } from 'react'
import { type Extent, frameOf, cameraOf, union } from '../../cartography/camera'
import type { HitTargetRule } from '../../cartography/hitTargets'
import { adjustmentFor } from '../../cartography/freeArea'
import type { Footprint, MapGeometry } from '../../cartography/geometry'
import type { Pixel } from '../../cartography/projection'
import type { Dossier } from '../../domain/content/dossier'
import type { Camera } from '../../domain/address/selection'
import type { Subject } from '../../domain/content/subject'
import { useDossier, useChosen, useSite } from '../../selection/site'
import { bringIntoView } from './bringIntoView'
import { obstaclesOf, frameIn } from './obstacles'
import { mainlandsOf } from '../emphasis'
import { wantsLessMotion } from '../../ui/motion'
import { pan, panBy } from './motion'

/** What moves the map. */
export interface MapHandle {
  /** Moves to a subject, only as far as it must; if the address names an extent, it is brought up to date. */
  readonly bring: (subject: Subject) => void
  readonly zoomBy: (steps: number) => void
  /** Shows the first extent or, if that is shown, all islands. */
  readonly whole: () => void
  /** Moves as little as it takes to bring a point of the container clear of the edges and of overlays. */
  readonly reveal: (point: Pixel) => void
  /** Moves what is on the map by as many pixels, at once. */
  readonly moveBy: (move: Pixel) => void
}

/**
 * Moves the map to the extent that the address names (as after Back), to a subject, or as the reader asks. Only what the reader does by hand
 * writes an extent to the address.
 */
export function useCamera(map: LeafletMap, geometry: MapGeometry, rule: HitTargetRule): MapHandle {
  const dossier = useDossier()
  const { store, surfaces } = useSite()
  const { camera } = useChosen()
  const byReader = useRef(false)
  const cameraKey = camera ? `${camera.zoom}/${camera.middle.join('/')}` : ''
  const lastExtent = useRef(cameraKey)

  useEffect(
    function writeExtent() {
      const hand = () => {
        byReader.current = true
      }
      const pinch = (event: TouchEvent) => event.touches.length > 1 && hand()
      const container = map.getContainer()
      const write = () => {
        if (!byReader.current) return
        byReader.current = false
        store?.select({ camera: cameraNow(map) }, { replace: true })
      }
      map.on('dragstart', hand)
      map.on('moveend', write)
      container.addEventListener('wheel', hand, { passive: true })
      container.addEventListener('dblclick', hand)
      container.addEventListener('touchstart', pinch, { passive: true })
      return () => {
        map.off('dragstart', hand)
        map.off('moveend', write)
        container.removeEventListener('wheel', hand)
        container.removeEventListener('dblclick', hand)
        container.removeEventListener('touchstart', pinch)
      }
    },
    [map, store],
  )

  useEffect(
    function followExtent() {
      if (lastExtent.current === cameraKey) return
      lastExtent.current = cameraKey
      if (!camera) return stand(map, homeOf(map, dossier))
      if (!isAt(map, camera)) stand(map, camera)
    },
    [map, dossier, camera, cameraKey],
  )

  return useMemo<MapHandle>(
    () => ({
      bring(subject) {
        byReader.current = false
        bringIntoView(map, surfaces.overlays, geometry, dossier, rule, subject)
        if (store?.get().selection.camera) map.once('moveend', () => store.select({ camera: cameraNow(map) }, { replace: true }))
      },
      zoomBy(steps) {
        byReader.current = true
        map.setZoom(map.getZoom() + steps, { animate: !wantsLessMotion() })
      },
      whole() {
        const home = homeOf(map, dossier)
        const isHome = isAt(map, home)
        byReader.current = isHome
        if (!isHome) store?.select({ camera: null }, { replace: true })
        stand(map, isHome ? standAt(map, chainOf(dossier, geometry.footprints)) : home)
      },
      reveal(point) {
        const container = map.getContainer()
        const adjustment = adjustmentFor([point], [0, 0], frameIn(container), obstaclesOf(container, surfaces.overlays), 0)
        if (adjustment) panBy(map, adjustment.move)
      },
      moveBy: (move) => panBy(map, move, false),
    }),
    [map, dossier, geometry, rule, store, surfaces],
  )
}

function cameraNow(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter()
  return { zoom: map.getZoom(), middle: [lng, lat] }
}

/** Whether the map shows a camera to within a pixel or two: numbers in addresses are rounded. */
function isAt(map: LeafletMap, { zoom, middle: [longitude, latitude] }: Camera): boolean {
  const there = map.latLngToContainerPoint([latitude, longitude])
  const size = map.getSize()
  return Math.abs(map.getZoom() - zoom) < 0.02 && Math.hypot(there.x - size.x / 2, there.y - size.y / 2) < 3
}

function stand(map: LeafletMap, { zoom, middle }: Camera): void {
  map.setView([middle[1], middle[0]], zoom, { animate: !wantsLessMotion(), ...pan })
}

function homeOf(map: LeafletMap, dossier: Dossier): Camera {
  return standAt(map, dossier.firstExtent)
}

function standAt(map: LeafletMap, extent: Extent): Camera {
  const { x, y } = map.getSize()
  return cameraOf(frameOf(extent), x, y)
}

/** All islands, without the mainlands round them. */
function chainOf(dossier: Dossier, footprints: readonly Footprint[]): Extent {
  const mainlands = mainlandsOf(dossier)
  return union(footprints.filter(({ place }) => !mainlands.has(place)).map(({ bounds }) => bounds)) ?? dossier.firstExtent
}
