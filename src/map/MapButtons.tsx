import { useTranslate } from '../i18n/useMessages'
import { useOverlay } from '../selection/useOverlay'
import { SeaButton } from './SeaButton'
import type { MapHandle } from './camera/useCamera'

/** Buttons to zoom in, to zoom out, to show the whole, and for the limits at sea. */
export function MapButtons({ handle, hasSea }: { handle: MapHandle; hasSea: boolean }) {
  const t = useTranslate()
  const overlay = useOverlay()
  return (
    <div ref={overlay} className="map-buttons">
      <button type="button" className="map-zoom" aria-label={t('mapZoomIn')} title={t('mapZoomIn')} onClick={() => handle.zoomBy(1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 4v12M4 10h12" />
        </svg>
      </button>
      <button type="button" className="map-zoom" aria-label={t('mapZoomOut')} title={t('mapZoomOut')} onClick={() => handle.zoomBy(-1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10h12" />
        </svg>
      </button>
      <button type="button" aria-label={t('mapWhole')} title={t('mapWhole')} onClick={handle.whole}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" />
        </svg>
      </button>
      {hasSea && <SeaButton />}
    </div>
  )
}
