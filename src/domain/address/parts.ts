import type { Dossier } from '../content/dossier'
import { indexes, type Letter, letterSlug } from '../content/letters'
import { yearsApart } from '../rankedEvents'
import type { Language } from '../content/ids'
import { fileOfPage, type Page } from './pages'
import type { Selection } from './selection'

/** The segment of the address below which the parts of a list stand: `en/events/in/1945/`. */
export const partFolder = 'in'

/** The parts that a list is divided into, each a page of its own, in their order; none where it stands on one page. */
export function partsOf(dossier: Pick<Dossier, 'events' | 'letters'>, page: Page): readonly string[] {
  if (page === 'events') return yearsApart(dossier.events).map(([year]) => String(year))
  return lettersOf(dossier, page).map(letterSlug)
}

/** The year of the events that is read alone; `null` where none is. */
export function yearRead({ page, part }: Pick<Selection, 'page' | 'part'>): number | null {
  return page === 'events' && part !== null ? Number(part) : null
}

/** The letters that an index is divided by. */
export function lettersOf({ letters }: Pick<Dossier, 'letters'>, page: Page): readonly Letter[] {
  const index = indexes.find((one) => one === page)
  return (index && letters[index]) ?? []
}

/** The key of the file that a list, or a part of it, is written from; `null` where the core says all. A divided index has no more than its letters to say. */
export function fileOfList(dossier: Pick<Dossier, 'letters'>, page: Page, part: string | null): string | null {
  if (lettersOf(dossier, page).length === 0) return fileOfPage(page)
  return part === null ? null : fileOfLetter(page, part)
}

/** The key of the file of what stands under a letter of an index. */
export function fileOfLetter(page: Page, part: string): string {
  return `${page}/${partFolder}/${part}`
}

/** The same page in another language. A letter is of its own language: from there it is the index. */
export function inLanguage(selection: Selection, language: Language): Selection {
  return { ...selection, language, part: yearRead(selection) === null ? null : selection.part }
}
