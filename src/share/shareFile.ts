import type { Edition } from '../domain/content/edition'
import type { LateWords } from '../i18n/lateWords'

/** What only sharing and citing ask for. */
export interface ShareFile {
  /** What a citation names; `null` before the first. */
  readonly edition: Edition | null
  readonly words: LateWords
}
