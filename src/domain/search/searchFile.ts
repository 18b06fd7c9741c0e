import type { Subject } from '../content/subject'

/** What can be found: a subject, or a part of one, such as an argument of a position or a sentence of a paragraph. */
export interface SearchEntry {
  readonly to: Subject
  /** The place on the subject's page, where a part of it is meant. */
  readonly anchor?: string
  /** What it is called, in every language. */
  readonly names: readonly string[]
  /** What else it is called or spelt, in every language: other spellings, cases, the year it happened. */
  readonly aliases: readonly string[]
  /** How much it matters beside others that are found as well; 1, if left out. */
  readonly weight?: number
}

/** The terms of all texts, packed: each once, in the order of their letters, with the entries that it is in. */
export interface PackedTerms {
  /** A line a term. */
  readonly terms: string
  /** A line a term: the places in the list of the entries with it, each as its distance from the one before, to the base 36. */
  readonly entries: string
}

/** The file of the search, one for all languages: what can be found, and by which terms of its texts. */
export interface SearchFile {
  readonly entries: readonly SearchEntry[]
  readonly texts: PackedTerms
  /** The letters of the same keys on each keyboard that readers may have had in mind. */
  readonly keyboards: readonly string[]
}

/** The index of everything by name, in one language. */
export interface NameIndex {
  readonly groups: readonly NameGroup[]
}

/** The names under one letter. */
export interface NameGroup {
  /** The letter or syllable that they begin with. */
  readonly heading: string
  readonly entries: readonly NamedEntry[]
}

/** A name in the index, and where it leads. */
export interface NamedEntry extends Pick<SearchEntry, 'to' | 'anchor'> {
  readonly name: string
}
