import type { SourcesPage } from '../../domain/content/detail'
import type { LateWords } from '../../i18n/lateWords'

/** Where the sources are, and the words about the files that the page lists with them. */
export interface SourcesFile extends SourcesPage {
  readonly words: LateWords
}
