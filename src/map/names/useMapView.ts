import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useLayoutEffect, useState } from 'react'
import type { Box } from '../../cartography/box'
import type { LonLat } from '../../domain/distance'
import { worldPixel } from '../../cartography/projection'
import { useSite } from '../../selection/site'
import { obstaclesOf, watchSizes } from '../camera/obstacles'

/** What the map shows of its drawing, and what lies over it, both in pixels of its zoom from the map's origin. */
export interface MapView {
  readonly view: Box
  readonly covers: readonly Box[]
  /** Type size of tags at the edge, pixels: the reader's. */
  readonly tagType: number
  /** Where two maps are divided, in the same pixels; `null` where there is one. */
  readonly dividedAt: number | null
}

/** The view of the map when it last came to rest, or when an overlay or the divider last moved or grew. `null` before the map has a size. */
export function useMapView(map: LeafletMap, origin: LonLat): MapView | null {
  const { divider, overlays } = useSite().surfaces
  const look = useCallback(
    () => mapView(map, origin, divider.get(), (container) => obstaclesOf(container, overlays)),
    [map, origin, divider, overlays],
  )
  const [view, setView] = useState(look)
  useLayoutEffect(
    function followMap() {
      const read = () => {
        const now = look()
        setView((before) => (before && now && isAlike(before, now) ? before : now))
      }
      const followPan = () => divider.get() !== null && read()
      map.on('moveend zoomend resize', read)
      map.on('move', followPan)
      // First taken while this was rendered; whoever watches the sizes looks again in the next frame.
      const leave = [divider.subscribe(read), overlays.subscribe(read), watchSizes(overlays, read)]
      return () => {
        map.off('moveend zoomend resize', read)
        map.off('move', followPan)
        for (const end of leave) end()
      }
    },
    [map, look, divider, overlays],
  )
  return view
}

/** Whether two views are alike to the pixel. */
function isAlike(a: MapView, b: MapView): boolean {
  const told = ({ view, covers, dividedAt, tagType }: MapView) =>
    [dividedAt, tagType, ...[view, ...covers].flatMap(({ left, top, right, bottom }) => [left, top, right, bottom])].join()
  return told(a) === told(b)
}

function mapView(
  map: LeafletMap,
  origin: LonLat,
  share: number | null,
  coversOf: (container: HTMLElement) => readonly Box[],
): MapView | null {
  const { x: width, y: height } = map.getSize()
  if (!width || !height) return null
  const [originX, originY] = worldPixel(origin, map.getZoom())
  const corner = map.getPixelBounds().min ?? map.getPixelOrigin()
  const [left, top] = [corner.x - originX, corner.y - originY]
  const covers = coversOf(map.getContainer()).map((box) => ({
    left: box.left + left,
    top: box.top + top,
    right: box.right + left,
    bottom: box.bottom + top,
  }))
  return {
    view: { left, top, right: left + width, bottom: top + height },
    covers: share === null ? covers : [...covers, knobAt(left + share * width, top + height)],
    tagType: Number.parseFloat(getComputedStyle(map.getContainer()).fontSize) || 0,
    dividedAt: share === null ? null : left + share * width,
  }
}

/** Where the divider's knob lies: at its foot. */
function knobAt(x: number, bottom: number): Box {
  return { left: x - 16, top: bottom - 40, right: x + 16, bottom }
}
