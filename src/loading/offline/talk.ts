/** What a page asks of the worker. */
export type Asked =
  /** Keep languages on the device; those that are kept stay. */
  | { readonly ask: 'keep'; readonly languages: readonly string[]; readonly edition: string }
  /** Keep these languages and no other. */
  | { readonly ask: 'keep-only'; readonly languages: readonly string[]; readonly edition: string }
  | { readonly ask: 'what-is-kept' }

/** Why something could not be kept: it did not come, or the device has no room for it. */
export type KeepTrouble = 'network' | 'room'

/** What the worker answers. */
export interface Kept {
  /** The edition of the pages that the worker is of. */
  readonly pages: string
  readonly languages: readonly string[]
  readonly trouble: KeepTrouble | null
  /** Bytes of all languages, and of those that are kept. */
  readonly all: number
  readonly now: number
}
