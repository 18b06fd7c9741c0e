import { useTranslate } from '../i18n/useMessages'
import type { Loaded } from '../loading/fetchFile'
import { ErrorNote } from './ErrorNote'

interface FileNoteProps {
  readonly file: Extract<Loaded<unknown>, { readonly state: 'failed' }> & { readonly retry: () => void }
  /** What the file is of, as a sentence calls it. */
  readonly what: string
}

/** In the place of a part whose file could not be had. */
export function FileNote({ file: { reason, retry }, what }: FileNoteProps) {
  const t = useTranslate()
  return <ErrorNote reason={reason} text={t(reason === 'damaged' ? 'errorDamaged' : 'errorLoad', { what })} onRetry={retry} />
}
