import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { type Extent, frameOf, cameraOf, union } from '../../cartography/camera'
import { zoomLimits } from '../../cartography/framing/framing'
import { reachOf } from '../../cartography/framing/reach'
import { adjustmentFor } from '../../cartography/freeArea'
import type { Footprint, MapGeometry } from '../../cartography/geometry'
import { type Pixel, worldPixel } from '../../cartography/projection'
import type { Dossier } from '../../domain/content/dossier'
import type { Camera } from '../../domain/address/selection'
import type { Subject } from '../../domain/content/subject'
import { useDossier, useChosen, useSite } from '../../selection/site'
import { movesMap } from '../../domain/address/subjects'
import { heedDrags } from './heedDrags'
import { liveCamera } from './liveCamera'
import { obstaclesOf, frameIn, watchSizes } from './obstacles'
import { mainlandsOf } from '../emphasis'
import { keepWithin } from './keepWithin'
import { cameraNow, moverOf, panBy } from './motion'

/** What moves the map. */
export interface MapHandle {
  /** Shows what was chosen, unless the map does already; where the reader has put the map, it stays as long as that is seen. */
  readonly bring: (subject: Subject | null) => void
  /** Moves to where a subject is shown that is not chosen, as the reader asks. */
  readonly show: (subject: Subject) => void
  /** About what is chosen, or the middle of what no panel covers. */
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
export function useCamera(map: LeafletMap, geometry: MapGeometry): MapHandle {
  const dossier = useDossier()
  const { store, surfaces } = useSite()
  const { camera, subject: chosen } = useChosen()
  const subject = useRef(chosen)
  useLayoutEffect(function keepSubject() {
    subject.current = chosen
  })
  const reach = useMemo(() => reachOf(geometry), [geometry])
  const mover = useMemo(() => moverOf(map, (next) => keepWithin(map, reach, next)), [map, reach])
  const live = useMemo(() => liveCamera(map, surfaces, geometry, dossier, mover.heading), [map, surfaces, geometry, dossier, mover])
  const byReader = useRef(false)
  /** Where the presses on the zoom buttons lead that have not come to an end. */
  const aim = useRef<number | null>(null)
  const cameraKey = camera ? `${camera.zoom}/${camera.middle.join('/')}` : ''
  const lastExtent = useRef(cameraKey)

  // Where the still map stood it stands well, however far out that is.
  useEffect(
    function startWithin() {
      keepWithin(map, reach, cameraNow(map))
    },
    [map, reach],
  )

  useEffect(
    function writeExtent() {
      const hand = () => {
        byReader.current = true
        aim.current = null
        mover.yieldToHand()
      }
      const turn = () => map.scrollWheelZoom.enabled() && hand()
      const pinch = (event: TouchEvent) => event.touches.length > 1 && hand()
      const container = map.getContainer()
      const write = () => {
        if (aim.current !== null && Math.abs(map.getZoom() - aim.current) < 0.01) aim.current = null
        if (!byReader.current) return
        byReader.current = false
        store?.select({ camera: cameraNow(map) }, { replace: true })
      }
      map.on('dragstart', hand)
      map.on('moveend', write)
      container.addEventListener('wheel', turn, { passive: true })
      container.addEventListener('dblclick', hand)
      container.addEventListener('touchstart', pinch, { passive: true })
      return () => {
        map.off('dragstart', hand)
        map.off('moveend', write)
        container.removeEventListener('wheel', turn)
        container.removeEventListener('dblclick', hand)
        container.removeEventListener('touchstart', pinch)
      }
    },
    [map, store, mover],
  )

  useEffect(
    function undoCancelled() {
      return heedDrags(map, (before) => {
        byReader.current = false
        if (!sameCamera(cameraNow(map), before)) mover.stand(before, false)
      })
    },
    [map, mover],
  )

  useEffect(
    function followExtent() {
      if (lastExtent.current === cameraKey) return
      lastExtent.current = cameraKey
      const next = camera ?? live.of(subject.current)
      if (next && !sameCamera(mover.heading(), next)) mover.stand(next)
    },
    [mover, live, camera, cameraKey],
  )

  // The still map is taken over as it stands: what covers it is heeded once something has changed.
  const isCold = useRef(true)
  /** Shows what is chosen, unless the map does; where the reader has put the map it stays, as long as what is chosen has a place that is seen. */
  const settle = useCallback(
    (animate: boolean) => {
      const byHand = store?.get().selection.camera != null
      if (byHand || live.shows(subject.current, isCold.current ? 'frame' : 'free')) return
      const own = live.of(subject.current)
      if (own) mover.stand(own, animate)
    },
    [mover, live, store],
  )
  useResettled(
    map,
    geometry,
    useCallback(
      (isFirst: boolean) => {
        if (!isFirst) isCold.current = false
        settle(false)
      },
      [settle],
    ),
  )
  useEffect(
    function keepClear() {
      return surfaces.overlays.subscribe(() => settle(true))
    },
    [surfaces, settle],
  )
  useEffect(
    function keepClearOfWhatGrows() {
      return watchSizes(surfaces.overlays, (haveChanged) => {
        if (!haveChanged || !subject.current || live.shows(subject.current, 'by-hand')) return
        isCold.current = false
        settle(true)
      })
    },
    [surfaces, live, settle],
  )
  useEffect(
    function standOnDivider() {
      const { divider } = surfaces
      let isDivided = divider.get() !== null
      return divider.subscribe(() => {
        const was = isDivided
        isDivided = divider.get() !== null
        if (isDivided !== was) settle(true)
      })
    },
    [surfaces, settle],
  )

  useEffect(
    function standAsLeft() {
      return store?.remember({
        leave: mover.heading,
        comeBack: (was: Camera | undefined) => was && mover.stand(was, false),
      })
    },
    [mover, store],
  )

  return useMemo<MapHandle>(
    () => ({
      bring(chosen) {
        byReader.current = false
        aim.current = null
        isCold.current = false
        const byHand = store?.get().selection.camera != null
        if (!byHand) return settle(true)
        if (!chosen || !movesMap(chosen) || live.shows(chosen, 'by-hand')) return
        store?.select({ camera: null }, { replace: true })
      },
      show(asked) {
        const own = live.of(asked)
        if (!own) return
        byReader.current = true
        mover.stand(own)
      },
      zoomBy(steps) {
        const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), (aim.current ?? map.getZoom()) + steps))
        aim.current = zoom
        mover.zoomAbout(zoom, () => {
          byReader.current = true
          return live.zoomsAbout(subject.current)
        })
      },
      whole() {
        const home = live.of(null)
        if (!home) return
        const isHome = sameCamera(mover.heading(), home)
        const own = live.of(subject.current)
        const isOwn = !isHome && own !== null && sameCamera(own, home)
        byReader.current = !isOwn
        if (isOwn) store?.select({ camera: null }, { replace: true })
        mover.stand(isHome ? standAt(map, chainOf(dossier, geometry.footprints)) : home)
      },
      reveal(point) {
        const container = map.getContainer()
        const adjustment = adjustmentFor([point], [0, 0], frameIn(container), obstaclesOf(container, surfaces.overlays), 0)
        if (adjustment) panBy(map, adjustment.move)
      },
      moveBy: (move) => panBy(map, move, false),
    }),
    [map, mover, dossier, geometry, live, settle, store, surfaces],
  )
}

/** Whenever the map gets a size, or another one, its limits of zoom follow, and it shows what it should: at once, also in the middle of a move. */
function useResettled(map: LeafletMap, geometry: MapGeometry, settle: (isFirst: boolean) => void): void {
  useEffect(
    function watchSize() {
      const container = map.getContainer()
      let isFirst = container.clientWidth > 0 && container.clientHeight > 0
      const take = () => {
        const { clientWidth: width, clientHeight: height } = container
        if (!width || !height) return
        map.invalidateSize({ animate: false })
        const { min, max } = zoomLimits(geometry, width, height)
        map.setMinZoom(min)
        map.setMaxZoom(max)
        settle(isFirst)
        isFirst = false
      }
      const observer = new ResizeObserver(take)
      observer.observe(container)
      return () => observer.disconnect()
    },
    [map, geometry, settle],
  )
}

/** Whether two cameras are the same to within a pixel or two: numbers in addresses are rounded. */
function sameCamera(one: Camera, other: Camera): boolean {
  const [x, y] = worldPixel(one.middle, one.zoom)
  const [ox, oy] = worldPixel(other.middle, one.zoom)
  return Math.abs(one.zoom - other.zoom) < 0.02 && Math.hypot(x - ox, y - oy) < 3
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
