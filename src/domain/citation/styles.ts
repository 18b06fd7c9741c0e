import { citeApa } from './apa'
import { citeBibtex } from './bibtex'
import { citeChicago } from './chicago'
import type { Cited } from './cited'
import { citeCslJson } from './cslJson'
import { citeGost } from './gost'
import { citeRis } from './ris'
import { citeSist, type SistWords } from './sist'

/** A way to cite a page: a style for readers, or a format for programs, which has a file. */
export interface CitationStyle {
  readonly id: string
  /** As the style calls itself, in every language. */
  readonly name: string
  readonly cite: (cited: Cited, words: SistWords) => string
  /** Extension and media type of its file. */
  readonly file?: { readonly extension: string; readonly type: string }
}

/** All styles, in the order they are offered. */
export const citationStyles: readonly [CitationStyle, ...CitationStyle[]] = [
  { id: 'apa', name: 'APA', cite: citeApa },
  { id: 'chicago', name: 'Chicago', cite: citeChicago },
  { id: 'gost', name: 'ГОСТ Р 7.0.100-2018', cite: citeGost },
  { id: 'sist', name: 'SIST 02', cite: citeSist },
  { id: 'bibtex', name: 'BibTeX', cite: citeBibtex, file: { extension: 'bib', type: 'application/x-bibtex' } },
  { id: 'ris', name: 'RIS', cite: citeRis, file: { extension: 'ris', type: 'application/x-research-info-systems' } },
  { id: 'csl', name: 'CSL-JSON', cite: citeCslJson, file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' } },
]
