import type { Language, ShelfId } from './ids'
import type { SubjectOf } from './subject'

/** The kinds of subjects that words of a text lead to. */
export const referenceKinds = ['place', 'event', 'position', 'term'] as const

/** What a mention or a link in a text leads to. */
export type Reference = SubjectOf<(typeof referenceKinds)[number]>

/** A run of plain text, or of text that is a mention. */
export interface Run {
  readonly text: string
  readonly to?: Reference
}

/** `s8-2`: second sentence of paragraph 8. */
export interface Sentence {
  readonly id: string
  readonly runs: readonly Run[]
}

export interface Paragraph {
  readonly n: number
  /** The language that the text is borrowed from, where the page's own lacks it. */
  readonly lang?: Language
  readonly sentences: readonly Sentence[]
  /** What the record says where it is more exact than the report. */
  readonly checks: readonly RecordCheck[]
}

export interface RecordCheck {
  readonly id: string
  readonly kind: string
  readonly note: string
  readonly refs: readonly Reference[]
  readonly sources: readonly SourceEntry[]
}

export interface SourceEntry {
  readonly id: string
  readonly title: string
  readonly publisher?: string
  /** EDTF as written, `2019-01-11`. */
  readonly date?: string
  readonly url: string | null
  /** Where its own entry is, for one that has no address. */
  readonly shelf?: ShelfId
  readonly lang: string
}

export interface Report {
  readonly headline: string
  /** When the report was written and read, in words. */
  readonly dateline?: string
  /** The report that is retold: its own headline, and the language of that. */
  readonly source?: { readonly title: string; readonly lang: string }
  readonly retellingNote: string
  readonly paragraphs: readonly Paragraph[]
  readonly afterwards: {
    readonly heading: string
    readonly items: readonly { readonly date: string; readonly runs: readonly Run[]; readonly sources: readonly SourceEntry[] }[]
  }
}
