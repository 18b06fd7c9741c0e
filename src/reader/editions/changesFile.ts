import type { EditionChanges } from '../../domain/content/edition'
import type { LateWords } from '../../i18n/lateWords'

/** The record of the editions in one language, in their order, with the words it is told in. */
export interface ChangesFile {
  readonly editions: readonly EditionChanges[]
  readonly words: LateWords
}
