import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo, useRef } from 'react'
import { type Extent, frameOf, type Camera, cameraOf, union } from '../../cartography/camera'
import type { HitTargetRule } from '../../cartography/hitTargets'
import { adjustmentFor } from '../../cartography/freeArea'
import type { Footprint, MapGeometry } from '../../cartography/geometry'
import type { Pixel } from '../../cartography/projection'
import type { Dossier } from '../../domain/content/dossier'
import type { MapCamera, Subject } from '../../domain/address/selection'
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
  const extentKey = camera ? `${camera.zoom}/${camera.latitude}/${camera.longitude}` : ''
  const lastExtent = useRef(extentKey)

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
        store?.select({ camera: extentOf(map) }, { replace: true })
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
      if (lastExtent.current === extentKey) return
      lastExtent.current = extentKey
      if (!camera) return stand(map, homeOf(map, dossier))
      if (!isAt(map, camera)) stand(map, { zoom: camera.zoom, middle: [camera.longitude, camera.latitude] })
    },
    [map, dossier, camera, extentKey],
  )

  return useMemo<MapHandle>(
    () => ({
      bring(subject) {
        byReader.current = false
        bringIntoView(map, surfaces.overlays, geometry, dossier, rule, subject)
        if (store?.get().selection.camera) map.once('moveend', () => store.select({ camera: extentOf(map) }, { replace: true }))
      },
      zoomBy(steps) {
        byReader.current = true
        map.setZoom(map.getZoom() + steps, { animate: !wantsLessMotion() })
      },
      whole() {
        const home = homeOf(map, dossier)
        const isHome = isAt(map, { zoom: home.zoom, longitude: home.middle[0], latitude: home.middle[1] })
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

function extentOf(map: LeafletMap): MapCamera {
  const { lat, lng } = map.getCenter()
  return { zoom: map.getZoom(), latitude: lat, longitude: lng }
}

/** Whether the map shows a camera to within a pixel or two: numbers in addresses are rounded. */
function isAt(map: LeafletMap, { zoom, latitude, longitude }: MapCamera): boolean {
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
