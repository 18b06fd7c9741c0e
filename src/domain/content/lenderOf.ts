import type { Dossier } from './dossier'
import type { Language } from './ids'

/** The language of a text that stands in for a missing one, for its `lang`; `undefined` where the text is in the page's own. */
export function lenderOf({ borrowed }: Pick<Dossier, 'borrowed'>, text: string): Language | undefined {
  return Object.hasOwn(borrowed, text) ? borrowed[text] : undefined
}
