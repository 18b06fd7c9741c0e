import { fileOfLetter } from '../../domain/address/parts'
import { subjectKey } from '../../domain/address/subjects'
import type { Dossier } from '../../domain/content/dossier'
import { type Index, indexes, letterSlug } from '../../domain/content/letters'
import type { NameGroup, NameIndex } from '../../domain/search/searchFile'

/** An index of more than so many subjects is divided by letter. */
const mostOnOnePage: Readonly<Record<Index, number>> = { places: 200, search: 1000 }

/** The indexes that are too long for one page, with what stands under each of their letters. */
export type DividedIndexes = Readonly<Partial<Record<Index, readonly NameGroup[]>>>

export function dividedIndexes({ groups }: NameIndex): DividedIndexes {
  const places = groups
    .map(({ heading, entries }) => ({ heading, entries: entries.filter(({ to, anchor }) => to.kind === 'place' && anchor === undefined) }))
    .filter(({ entries }) => entries.length > 0)
  const all: Readonly<Record<Index, readonly NameGroup[]>> = { places, search: groups }
  return Object.fromEntries(indexes.filter((index) => subjectsIn(all[index]) > mostOnOnePage[index]).map((index) => [index, all[index]]))
}

/** The letters that every page knows of. */
export function lettersOfDivided(divided: DividedIndexes): Dossier['letters'] {
  const entries = Object.entries(divided)
  return Object.fromEntries(
    entries.map(([index, groups]) => [index, groups.map((group) => ({ heading: group.heading, count: group.entries.length }))]),
  )
}

/** The file of each letter, by its key. */
export function letterFiles(divided: DividedIndexes): readonly (readonly [key: string, file: NameGroup])[] {
  return indexes.flatMap((index) => (divided[index] ?? []).map((group) => [fileOfLetter(index, letterSlug(group)), group] as const))
}

function subjectsIn(groups: readonly NameGroup[]): number {
  return new Set(groups.flatMap(({ entries }) => entries.map(({ to }) => subjectKey(to)))).size
}
