import { useTranslate } from '../i18n/useMessages'
import { startAfresh } from '../loading/edition'
import type { FileTrouble } from '../loading/fetchFile'

interface ErrorNoteProps {
  readonly reason: FileTrouble
  /** What is missing, what still works and what to do. */
  readonly text: string
  readonly onRetry: () => void
}

/** In the place of a part that could not be had, and a way to try again; where the site has come out anew, that, and a way to load it. */
export function ErrorNote({ reason, text, onRetry }: ErrorNoteProps) {
  const t = useTranslate()
  const isOutdated = reason === 'outdated'
  return (
    <div className="error-note" role="alert">
      <p>{isOutdated ? t('errorOutdated') : text}</p>
      <button type="button" className="text-button" onClick={isOutdated ? startAfresh : onRetry}>
        {t(isOutdated ? 'loadEdition' : 'retry')}
      </button>
    </div>
  )
}
