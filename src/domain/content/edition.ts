/** A numbered state of the dossier, as it was released. */
export interface Edition {
  /** From 1. */
  readonly number: number
  /** The day it was made, ISO 8601, `2026-11-30`. */
  readonly date: string
}

/** What became of an entry. */
export type ChangeKind = 'added' | 'changed' | 'withdrawn'

/** A fact of an entry, before and after, ready to print; `null` where there was none. */
export interface ChangedPart {
  /** Where it stands in the entry, for comparing: `summary`, `claims/2/from`. */
  readonly at: string
  /** The same in words. */
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** What became of an entry, in one language. */
export interface EntryChange {
  /** `events/border-treaty` */
  readonly entry: string
  readonly kind: ChangeKind
  readonly name: string
  /** Whose facts these are: keys of subjects, `event:border-treaty`, and segments of lists, `events`. The first is where the entry stands. */
  readonly about: readonly string[]
  /** Of an entry that was changed. */
  readonly parts: readonly ChangedPart[]
}

/** What an edition changed; of what has changed since the last, there is no number and date yet. */
export interface EditionChanges {
  readonly edition: Edition | null
  readonly changes: readonly EntryChange[]
}
