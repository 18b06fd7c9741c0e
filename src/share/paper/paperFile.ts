import type { ClassCase } from '../../domain/content/classKit'
import type { ShareFile } from '../shareFile'

/** What a printed page adds to what is on the screen: each side’s case, and what a citation names. */
export interface PaperFile extends ShareFile {
  readonly cases: readonly ClassCase[]
}
