import type { View } from '../domain/content/ids'
import { useTranslate } from '../i18n/useMessages'
import { useHref } from '../selection/site'

/** Under the title of a view: the way to the words of whoever states it, and to their sources. Who administers is stated by nobody. */
export function ViewWords({ view }: { view: View }) {
  const t = useTranslate()
  const href = useHref()
  if (view === 'control') return null
  return (
    <p className="cartouche-words">
      <a href={href({ kind: 'position', id: view })}>{t('viewWords')}</a>
    </p>
  )
}
