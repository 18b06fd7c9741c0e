import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet/hooks'
import { useTranslate } from '../../i18n/useMessages'

/** Says that finer outlines could not be fetched, so that coarser ones stay, and offers to try again. */
export function OutlinesNote({ reason, onRetry }: { reason: 'network' | 'damaged'; onRetry: () => void }) {
  const t = useTranslate()
  const region = useMap().getContainer().parentElement
  const note = (
    <div className="error-note map-note" role="alert">
      <p>{reason === 'damaged' ? t('errorDamaged', { what: t('regionMap') }) : t('errorCoastline')}</p>
      <button type="button" className="text-button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  )
  return region && createPortal(note, region)
}
