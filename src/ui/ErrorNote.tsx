import { useTranslate } from '../i18n/useMessages'
import { RetryNote } from './RetryNote'

interface ErrorNoteProps {
  /** What failed, as it stands in a sentence. */
  readonly what: string
  readonly reason: 'network' | 'damaged'
  readonly onRetry: () => void
}

/** In the place of a part that could not be had: what failed, what still works, and a way to try again. */
export function ErrorNote({ what, reason, onRetry }: ErrorNoteProps) {
  const t = useTranslate()
  return <RetryNote text={t(reason === 'damaged' ? 'errorDamaged' : 'errorLoad', { what })} onRetry={onRetry} />
}
