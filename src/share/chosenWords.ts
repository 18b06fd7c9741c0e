import { oneLine } from '../domain/citation/cited'

/** Words that the reader has selected on the page, as they stood when sharing was opened. */
export interface ChosenWords {
  readonly text: string
  /** Where they begin. */
  readonly at: Element | null
}

/** The words that are selected; `null` where none are. */
export function chosenWords(): ChosenWords | null {
  const selected = window.getSelection()
  const text = selected && oneLine(selected.toString())
  const node = selected?.rangeCount ? selected.getRangeAt(0).startContainer : null
  return text && node ? { text, at: node instanceof Element ? node : node.parentElement } : null
}

/** The sentence of the report that words stand in, by its id; `null` outside the report. */
export function sentenceAt(at: Element | null): string | null {
  return at?.closest('[data-paragraph] > p > [id]')?.id ?? null
}

/** Names of the sources that stand nearest to words: those of the smallest part around them that has any. Links out of the site lead to sources. */
export function sourcesNear(at: Element | null): readonly string[] {
  for (let part = at; part && !part.matches('[role=region]'); part = part.parentElement) {
    const names = [...part.querySelectorAll('a[href^="http"]')].map((link) => link.textContent.trim())
    if (names.length) return [...new Set(names)]
  }
  return []
}
