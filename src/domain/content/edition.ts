/** A numbered state of the dossier, as it was released. */
export interface Edition {
  /** From 1. */
  readonly number: number
  /** The day it was made, ISO 8601, `2026-11-30`. */
  readonly date: string
}
