import type { AboutDossier } from '../../domain/content/about'
import type { LateWords } from '../../i18n/lateWords'

/** What the dossier tells of itself, with the words it is told in. */
export interface AboutFile extends AboutDossier {
  readonly words: LateWords
}
