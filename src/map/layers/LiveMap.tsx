import { startTransition, useEffect, useState } from 'react'
import { MapContainer } from 'react-leaflet/MapContainer'
import type { Camera } from '../../domain/address/selection'
import type { MapGeometry } from '../../cartography/geometry'
import { unproject } from '../../cartography/projection'
import { zoomsOf } from '../../cartography/zooms'
import { useChosen, useDossier } from '../../selection/site'
import { LiveLayers } from './LiveLayers'
import { wantsLessMotion } from '../../ui/motion'
import type { MapHandle } from '../camera/useCamera'

export interface LiveMapProps {
  readonly geometry: MapGeometry
  /** The still map that this one takes the place of. */
  readonly still: () => SVGSVGElement | null
  /** Called once it has drawn, with what its buttons do; with `null` where it goes, as when it breaks. */
  readonly onDrawn: (handle: MapHandle | null) => void
}

/** The map by Leaflet, which moves it; what is on it is drawn by React. Only in the browser: Leaflet asks for a window when it loads. */
export function LiveMap({ geometry, still, onDrawn }: LiveMapProps) {
  const { camera } = useChosen()
  const { firstExtent } = useDossier()
  const [start, setStart] = useState<Camera | null>(null)
  useEffect(
    function takeOver() {
      if (start) return
      const standpoint = camera ?? standpointOfStill(still())
      // The map is built in a turn of its own; the still one stands until it is drawn.
      startTransition(() => setStart(standpoint))
    },
    [start, camera, still],
  )
  if (!start) return null
  const { least, most } = zoomsOf(firstExtent)
  const calm = wantsLessMotion()
  return (
    <MapContainer
      className="live-map"
      center={[start.middle[1], start.middle[0]]}
      zoom={start.zoom}
      minZoom={least}
      maxZoom={most}
      zoomSnap={0}
      zoomDelta={1}
      wheelPxPerZoomLevel={120}
      maxBoundsViscosity={0.8}
      zoomAnimation={!calm}
      fadeAnimation={false}
      inertia={!calm}
    >
      <LiveLayers geometry={geometry} onDrawn={onDrawn} />
    </MapContainer>
  )
}

/** Where the live map must stand so that every coast lies where the still map has it; in the middle of a still map that is not laid out, until there is a size. */
function standpointOfStill(still: SVGSVGElement | null): Camera {
  const container = still?.closest('.map-region')?.getBoundingClientRect()
  if (!still || !container) throw new Error('no still map to take over from')
  const zoom = Number(still.dataset.zoom)
  const matrix = still.getScreenCTM()
  if (!matrix?.a || !container.width || !container.height) {
    const { width, height } = still.viewBox.baseVal
    return { zoom, middle: unproject([width / 2 + Number(still.dataset.left), height / 2 + Number(still.dataset.top)], zoom) }
  }
  const x = (container.left + container.width / 2 - matrix.e) / matrix.a + Number(still.dataset.left)
  const y = (container.top + container.height / 2 - matrix.f) / matrix.d + Number(still.dataset.top)
  return { zoom: zoom + Math.log2(matrix.a), middle: unproject([x, y], zoom) }
}
