import type { Dossier } from '../domain/content/dossier'
import type { View } from '../domain/content/ids'
import type { Translate } from './translate'

/** Whose map it is, as the view switch says it: as the dossier names the view, else the position's own name. */
export function viewName(t: Translate, { viewNames, positions }: Dossier, view: View): string {
  const named = viewNames[view]
  if (named !== undefined) return named
  return view === 'control' ? t('viewControl') : (positions.find(({ id }) => id === view)?.name ?? view)
}
