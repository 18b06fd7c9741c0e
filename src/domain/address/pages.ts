/**
 * The start page (`report`) and the pages that list, by their segment of the address, in the order they are built; and whether what a list says
 * of its entries comes in a file of its own (`events.json`) or is all in the core.
 */
const pageFiles = {
  report: false,
  events: true,
  positions: true,
  places: false,
  terms: true,
  questions: false,
  sources: true,
  lines: true,
  instruments: true,
  sequences: true,
  compare: true,
  names: true,
  outcomes: true,
  search: true,
  changes: true,
  about: true,
  class: true,
} as const

export type Page = keyof typeof pageFiles

export const pages = Object.keys(pageFiles) as readonly Page[]

/** The key of a list's own file; `null` where the core says all. */
export function fileOfPage(page: Page): string | null {
  return pageFiles[page] ? page : null
}
