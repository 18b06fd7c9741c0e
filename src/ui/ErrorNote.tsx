import { useTranslate } from '../i18n/useMessages'

interface ErrorNoteProps {
  /** What failed, as it stands in a sentence. */
  readonly what: string
  readonly reason: 'network' | 'damaged'
  readonly onRetry: () => void
}

/** In the place of a part that could not be had: what failed, what still works, and a way to try again. */
export function ErrorNote({ what, reason, onRetry }: ErrorNoteProps) {
  const t = useTranslate()
  return (
    <div className="error-note" role="alert">
      <p>{t(reason === 'damaged' ? 'errorDamaged' : 'errorLoad', { what })}</p>
      <button type="button" className="text-button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  )
}
