import { useTranslate } from '../../i18n/useMessages'
import type { FileTrouble } from '../../loading/fetchFile'
import { ErrorNote } from '../../ui/ErrorNote'
import { MapNote } from '../MapNote'

/** Says that finer outlines could not be fetched, so that coarser ones stay, and offers to try again. */
export function OutlinesNote({ reason, onRetry }: { reason: FileTrouble; onRetry: () => void }) {
  const t = useTranslate()
  return (
    <MapNote>
      <ErrorNote reason={reason} text={t('errorCoastline')} onRetry={onRetry} />
    </MapNote>
  )
}
