import type { Cases } from '../domain/content/place'

/** A name that a sentence can put into its case and agree with. Elsewhere only `text` matters. */
export interface Noun {
  /** As it stands inside a sentence: "the Soviet Union". */
  readonly text: string
  /** As it stands alone, where that differs: "Soviet Union". */
  readonly label?: string
  readonly cases?: Partial<Cases>
}
