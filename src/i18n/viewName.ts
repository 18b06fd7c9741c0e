import type { Dossier } from '../domain/content/dossier'
import type { View } from '../domain/content/ids'
import type { MessageKey } from './messages'
import type { Translate } from './translate'

const words: Partial<Record<string, MessageKey>> = {
  control: 'viewControl',
  japan: 'viewJapan',
  russia: 'viewRussia',
  'declaration-1956': 'viewDeclaration1956',
}

/** Whose map it is, as the view switch says it: "As Japan states it"; of any other position its name. */
export function viewName(t: Translate, dossier: Dossier, view: View): string {
  const key = words[view]
  return key ? t(key) : (dossier.positions.find(({ id }) => id === view)?.name ?? view)
}
