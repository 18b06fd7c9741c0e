import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet/hooks'
import { zoomsOf } from '../../cartography/zooms'
import { type HitTargetRule, hitTargetsAt, footprintNear, targetWidths } from '../../cartography/hitTargets'
import type { Press } from '../press'
import type { MapGeometry } from '../../cartography/geometry'
import { worldPixel } from '../../cartography/projection'
import type { LineId, PlaceId } from '../../domain/content/ids'
import { choose } from '../../domain/address/selection'
import { AddressSoon } from '../../selection/Address'
import { useSettings } from '../../selection/settings'
import { useChosen, useDossier, useSite } from '../../selection/site'
import { useShared } from '../../selection/shared'
import { useScene } from '../../selection/useScene'
import { useMediaQuery } from '../../ui/useMediaQuery'
import { PlaceButtons } from '../PlaceButtons'
import { BackdropLayer } from './BackdropLayer'
import { groupOnMap } from '../emphasis'
import { GestureHint } from './GestureHint'
import { LiveScale } from './LiveScale'
import { EdgeNames, type EdgeTag } from '../names/EdgeNames'
import { Names } from '../names/Names'
import { DrawingLayer } from './DrawingLayer'
import { Shapes } from './Shapes'
import { SubjectFollower } from '../camera/SubjectFollower'
import { type MapHandle, useCamera } from '../camera/useCamera'
import { useFineBackdrop } from './useFineBackdrop'
import { useOutlines } from './useOutlines'
import { OutlinesNote } from './OutlinesNote'
import { MapNote } from '../MapNote'
import { latePart } from '../../ui/latePart'
import { usePlacesInView } from '../camera/usePlacesInView'
import { wasDragged } from '../wasDragged'

/** Parts that a reader may never switch on are chunks of their own, fetched when they are. */
const Compared = latePart(() => import('../compare/Compared').then((part) => part.Compared), { Frame: MapNote })
const LiveSea = latePart(() => import('./LiveSea').then((part) => part.LiveSea), { Frame: MapNote })
const MeasuredLine = latePart(() => import('./MeasuredLine').then((part) => part.MeasuredLine), { Frame: MapNote })

interface LiveLayersProps {
  readonly geometry: MapGeometry
  readonly onDrawn: (handle: MapHandle | null) => void
}

/** A press on the sea at most this many pixels from an islet chooses the islet. */
const reach = 12

/** All that is drawn on the live map: React renders it into the layer that Leaflet moves. From bottom to top: sea, land and lines, names, buttons. */
export function LiveLayers({ geometry, onDrawn }: LiveLayersProps) {
  const map = useMap()
  const dossier = useDossier()
  const { store, surfaces } = useSite()
  const selection = useChosen()
  const scene = useScene(geometry.footprints)
  const coarse = useMediaQuery('(pointer: coarse)')
  const [layer] = useState(() => new DrawingLayer(geometry.base.gridZoom, geometry.origin))
  const zoom = useSyncExternalStore(layer.subscribe, layer.zoom)
  const inView = usePlacesInView(map, geometry.footprints)
  const { outlines, failed, retry } = useOutlines(geometry, zoom, inView)
  const backdrop = useFineBackdrop(geometry)
  const rule = useMemo<HitTargetRule>(
    () => ({
      disputed: dossier.disputed,
      groupOf: groupOnMap(dossier, geometry.footprints),
      allFrom: zoomsOf(dossier.firstExtent).allTargets,
      target: coarse ? targetWidths.coarse : targetWidths.fine,
    }),
    [dossier, geometry, coarse],
  )
  const [edge, setEdge] = useState<readonly EdgeTag[]>([])
  const [yielding, setYielding] = useState('')
  const lines = useMemo(() => scene.lines.filter(({ id }) => !yielding.split(' ').includes(id)), [scene.lines, yielding])
  const targets = useMemo(() => hitTargetsAt(zoom, geometry, rule), [zoom, geometry, rule])
  const handle = useCamera(map, geometry)
  const region = map.getContainer().parentElement
  const { sea } = useSettings()
  const measured = useShared(surfaces.measured)

  const [isStanding, setStanding] = useState(false)
  useEffect(
    function standOnMap() {
      layer.addTo(map)
      // Drawn in turns, so that frames and presses come between.
      startTransition(() => setStanding(true))
      return () => void layer.remove()
    },
    [map, layer],
  )
  const isLaidOut = isStanding && zoom > 0
  // In the turn in which it is drawn: the still map goes when this one is seen, and no key finds both.
  useLayoutEffect(
    function tellDrawn() {
      if (!isLaidOut) return
      onDrawn(handle)
      return () => onDrawn(null)
    },
    [isLaidOut, handle, onDrawn],
  )

  /** Whether a press only ended a drag. Leaflet suppresses such clicks for its own layers, not for ours. `detail` is 0 for keys and assistive technology, which never drag. */
  const isDrag = useCallback(({ detail }: Press) => detail > 0 && wasDragged(map), [map])
  const choosePlace = useCallback(
    (press: Press, id: PlaceId) => {
      if (isDrag(press) || !store) return
      const hasTarget = targets.some(({ place }) => place === id)
      const place = hasTarget ? id : (rule.groupOf(id) ?? id)
      store.select(choose(store.get().selection, { kind: 'place', id: place }), { afterPress: true })
    },
    [isDrag, store, targets, rule],
  )
  const chooseLine = useCallback(
    (press: Press, id: LineId) => {
      if (!isDrag(press)) store?.select(choose(store.get().selection, { kind: 'line', id }), { afterPress: true })
    },
    [isDrag, store],
  )
  useEffect(
    function chooseNearSea() {
      const press = ({ latlng, originalEvent }: { latlng: { lat: number; lng: number }; originalEvent: Event }) => {
        if (originalEvent.target instanceof Element && originalEvent.target.closest('button, [data-place], [data-line]')) return
        const at = map.getZoom()
        const [ox, oy] = worldPixel(geometry.origin, at)
        const [x, y] = worldPixel([latlng.lng, latlng.lat], at)
        const near = footprintNear(
          x - ox,
          y - oy,
          at,
          { origin: geometry.origin, footprints: geometry.footprints.filter(({ hull }) => hull === undefined) },
          reach,
        )
        if (near) choosePlace({ detail: 0 }, near.place)
      }
      map.on('click', press)
      return () => void map.off('click', press)
    },
    [map, geometry, choosePlace],
  )
  useScrolledFocus(map.getContainer(), handle)
  /** Shows a place whose tag was pressed. The tag goes, so the focus goes on to the place's own control. */
  const showPlace = useCallback(
    (id: PlaceId) => {
      handle.show({ kind: 'place', id })
      layer.roots.controls.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
    },
    [handle, layer],
  )

  const { roots } = layer
  return (
    <>
      {isLaidOut && (
        <>
          {createPortal(
            <PlaceButtons
              targets={targets}
              scene={scene}
              map={map}
              origin={geometry.origin}
              handle={handle}
              rule={rule}
              onChoose={choosePlace}
            />,
            roots.controls,
          )}
          {createPortal(
            <BackdropLayer backdrop={backdrop} settings={geometry} gridZoom={geometry.base.gridZoom} outlines={outlines} />,
            roots.backdrop,
          )}
          {createPortal(
            <Shapes
              geometry={geometry}
              areas={scene.areas}
              lines={lines}
              targets={targets}
              zoom={zoom}
              onPlace={choosePlace}
              onLine={chooseLine}
              prefix="live"
            />,
            roots.shapes,
          )}
          {region && createPortal(<EdgeNames names={edge} onShow={showPlace} />, region)}
          {region && createPortal(<LiveScale map={map} zoom={zoom} />, region)}
          {region && createPortal(<GestureHint map={map} />, region)}
          {createPortal(
            <AddressSoon>
              <Names
                outlines={outlines}
                targets={targets}
                onEdge={setEdge}
                onYield={setYielding}
                map={map}
                root={roots.names}
                geometry={geometry}
                lines={scene.lines}
                view={scene.view}
                day={scene.day}
                zoom={zoom}
                onPlace={choosePlace}
              />
            </AddressSoon>,
            roots.names,
          )}
          {selection.compare && (
            <Compared
              geometry={geometry}
              map={map}
              root={roots['shapes-right']}
              targets={targets}
              zoom={zoom}
              onPlace={choosePlace}
              onLine={chooseLine}
            />
          )}
          {sea && !selection.compare && <LiveSea root={roots.backdrop} scene={scene} gridZoom={geometry.base.gridZoom} zoom={zoom} />}
          {measured && createPortal(<MeasuredLine measured={measured} zoom={zoom} origin={geometry.origin} />, roots.names)}
        </>
      )}
      <AddressSoon>
        <SubjectFollower handle={handle} />
      </AddressSoon>
      {failed && <OutlinesNote reason={failed} onRetry={retry} />}
    </>
  )
}

/** When a button beyond the edge gets the focus, the browser scrolls the map's container to it: this undoes the scroll and pans the map as far. */
function useScrolledFocus(container: HTMLElement, handle: MapHandle): void {
  useEffect(
    function panInstead() {
      const scrolled = () => {
        const { scrollLeft, scrollTop } = container
        if (!scrollLeft && !scrollTop) return
        container.scrollTo(0, 0)
        handle.moveBy([-scrollLeft, -scrollTop])
      }
      container.addEventListener('scroll', scrolled)
      return () => container.removeEventListener('scroll', scrolled)
    },
    [container, handle],
  )
}
