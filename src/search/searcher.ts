import type { SearchOptions } from 'minisearch'
import { editDistance } from '../domain/address/nearest'
import { queryOf } from '../domain/address/selection'
import { fold } from '../domain/search/fold'
import { retyped } from '../domain/search/retype'
import type { SearchEntry, SearchFile } from '../domain/search/searchFile'
import { isOfUnspaced, termsOf } from '../domain/search/terms'
import { wordIndexOf } from './wordIndex'

/** Entries that were found, best first. */
export interface Found {
  readonly entries: readonly SearchEntry[]
  /** The query as it was understood, where that is not as it was typed: with another keyboard in mind. */
  readonly understood?: string
}

export type Searcher = (query: string) => Found

/** Names as they are compared, with where their entry stands in the list. */
interface Called {
  readonly name: string
  readonly entry: number
  readonly isAlias: boolean
}

const nothing: Found = { entries: [] }

/**
 * Finds as one types. First come those called exactly so, then those that have it as another name, those whose name begins so, those with its words in
 * their names, and those with them in their texts. Where nothing is found, other readings of the query are tried in turn: with another keyboard in mind,
 * one slip of the fingers, other endings of its words, and any of its words.
 */
export async function searcherOf({ entries, texts, keyboards }: SearchFile): Promise<Searcher> {
  const words = await wordIndexOf(entries, texts)
  const called = entries.flatMap(({ names, aliases }, entry): readonly Called[] => [
    ...unique(names).map((name) => ({ name, entry, isAlias: false })),
    ...unique(aliases).map((name) => ({ name, entry, isAlias: true })),
  ])
  const ask = (query: string, options: SearchOptions) => words.search(query, options).map(({ id, score }) => [Number(id), score] as const)

  /** Places of entries by how well they were found: the first ranking that has an entry counts. */
  const ranked = (rankings: readonly (readonly (readonly [number, number])[])[]) => {
    const order = new Set<number>()
    for (const ranking of rankings) {
      const weighed = ranking.map(([entry, score]) => [entry, score * (entries[entry]?.weight ?? 1)] as const)
      for (const [entry] of weighed.toSorted(([, a], [, b]) => b - a)) order.add(entry)
    }
    return [...order].flatMap((entry) => entries[entry] ?? [])
  }
  /** Shorter names first, of which the query is a larger part. */
  const callings = (fits: (called: Called) => boolean) =>
    called.filter(fits).map(({ name, entry }) => [entry, 1 / (8 + name.length)] as const)

  /** Names that are, or begin, as was asked; so too where little words stand before them, "in", "of", "the". */
  const exactly = (query: string) => {
    const asked = fold(query)
    const bare = withoutLittleWords(asked)
    const named = [
      callings(({ name, isAlias }) => !isAlias && name === asked),
      callings(({ name, isAlias }) => isAlias && name === asked),
      callings(({ name }) => bare !== '' && name === bare),
      callings(({ name, isAlias }) => !isAlias && name.startsWith(asked)),
      callings(({ name, isAlias }) => isAlias && name.startsWith(asked)),
      ask(query, { ...asTyped, fields: ['name'] }),
    ]
    const inTexts = ask(query, asTyped)
    return ranked(named.some(({ length }) => length > 0) ? [...named, inTexts] : [...slipped(asked), inTexts])
  }
  /** Names that differ by one slip, the own before the others. */
  const slipped = (asked: string) => {
    const near = ({ name }: Called) => Math.abs(name.length - asked.length) < 2 && editDistance(asked, name) === 1
    return asked.length < shortestToSlip ? [] : [callings((one) => !one.isAlias && near(one)), callings((one) => one.isAlias && near(one))]
  }
  const withSlips = (query: string) => {
    const terms = termsOf(query)
    const near = words.search(query, { combineWith: 'AND', prefix: isPrefix, fuzzy: (term) => (canSlip(term) ? 2 : false), boost })
    return ranked([
      near
        .filter(({ match }) => terms.every((term) => Object.keys(match).some((one) => one.startsWith(term) || editDistance(one, term) < 2)))
        .map(({ id, score }) => [Number(id), score] as const),
    ])
  }
  const withOtherEndings = (query: string) =>
    ranked([ask(termsOf(query).map(stem).join(' '), { combineWith: 'AND', prefix: (term) => !isOfUnspaced(term), boost })])
  const inPart = (query: string) => ranked([ask(query, { combineWith: 'OR', prefix: isPrefix, boost })])

  return (typed) => {
    const query = queryOf(typed) ?? ''
    if (fold(query) === '') return nothing
    const others = retyped(query, keyboards)
    for (const found of [exactly, withSlips, withOtherEndings, inPart]) {
      const own = found(query)
      if (own.length > 0) return { entries: own }
      for (const understood of found === inPart ? [] : others) {
        const meant = found(understood)
        if (meant.length > 0) return { entries: meant, understood }
      }
    }
    return nothing
  }
}

/** Words in names count for more. */
const boost = { name: 4 }

/** The last word may still be on its way, and a letter of a script without blanks may begin a pair. */
function isPrefix(term: string, place: number, terms: readonly string[]): boolean {
  return isOfUnspaced(term) ? [...term].length === 1 : place === terms.length - 1
}

const asTyped: SearchOptions = { combineWith: 'AND', prefix: isPrefix, boost }

/** Letters: in shorter words a slip makes another word as often as not. */
const shortestToSlip = 4

function canSlip(term: string): boolean {
  return term.length >= shortestToSlip && !isOfUnspaced(term) && !/\p{N}/u.test(term)
}

/** The beginning of a word, which most languages leave as it is when they put a word into another form. */
function stem(term: string): string {
  return isOfUnspaced(term) ? term : [...term].slice(0, Math.max(4, [...term].length - 3)).join('')
}

/** Without words of one or two letters, which in no language are names of much; a script without blanks has none that stand alone. */
function withoutLittleWords(asked: string): string {
  return asked
    .split(' ')
    .filter((word) => word.length > 2 || isOfUnspaced(word) || /\p{N}/u.test(word))
    .join(' ')
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(fold))]
}
