import { useTranslate } from '../i18n/useMessages'

/** In the place of a part that is missing: what is the case, and a way to try again. */
export function RetryNote({ text, onRetry }: { text: string; onRetry: () => void }) {
  const t = useTranslate()
  return (
    <div className="error-note" role="alert">
      <p>{text}</p>
      <button type="button" className="text-button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  )
}
