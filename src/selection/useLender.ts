import type { Language } from '../domain/content/ids'
import { lenderOf } from '../domain/content/lenderOf'
import { useDossier } from './site'

/** Says of a text of the dossier the language that it is borrowed from, for its `lang`; `undefined` of one in the page's own. */
export function useLender(): (text: string) => Language | undefined {
  const dossier = useDossier()
  return (text) => lenderOf(dossier, text)
}
