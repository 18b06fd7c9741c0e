import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { PackedTerms, SearchEntry } from '../domain/search/searchFile'
import { termsOf } from '../domain/search/terms'

/** An entry's place in the list, and the fields by which it is found. */
interface Indexed {
  readonly id: number
  readonly name: string
  readonly text: string
}

/** Terms are cut and folded by us, the same for query and index. */
const options: Options<Indexed> = {
  fields: ['name', 'text'],
  tokenize: (text) => [...termsOf(text)],
  processTerm: (term) => term,
}

/** The entries with a term, by the places in their list, in order. A term counts once in an entry: how often a text repeats a word says little. */
type Postings = ReadonlyMap<string, readonly number[]>

/** Terms of texts, of which each belongs to the entry at its place, as the file of the search has them. */
export function packedTerms(texts: readonly string[]): PackedTerms {
  const sorted = [...postingsOf(texts.map((text) => [text]))].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const steps = (places: readonly number[]) => places.map((place, i) => (place - (places[i - 1] ?? 0)).toString(36)).join(' ')
  return { terms: sorted.map(([term]) => term).join('\n'), entries: sorted.map(([, places]) => steps(places)).join('\n') }
}

/** An index of the names of entries and the terms of their texts. It is put together in pauses, so that the page goes on answering. */
export async function wordIndexOf(entries: readonly SearchEntry[], texts: PackedTerms): Promise<MiniSearch<Indexed>> {
  const fields = [postingsOf(entries.map(({ names, aliases }) => [...names, ...aliases])), unpacked(texts)]
  const index = new Map<string, Record<string, Record<string, number>>>()
  for (const [field, postings] of fields.entries()) {
    for (const [term, places] of postings) {
      const of = index.get(term) ?? {}
      index.set(term, of)
      of[field] = Object.fromEntries(places.map((place) => [place, 1]))
    }
  }
  return MiniSearch.loadJSAsync(plainIndex(entries.length, fields.map(lengthsOf), [...index]), options)
}

/** How many terms each entry has that has any, by its place. */
function lengthsOf(postings: Postings): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const place of [...postings.values()].flat()) lengths.set(place, (lengths.get(place) ?? 0) + 1)
  return lengths
}

/** What MiniSearch writes of an index, and reads (version 2 of its form). Lengths are a field's, in the order of the fields. */
function plainIndex(count: number, lengths: readonly ReadonlyMap<number, number>[], index: AsPlainObject['index']): AsPlainObject {
  const byPlace = <Value>(madeOf: (place: number) => Value) =>
    Object.fromEntries([...Array(count).keys()].map((place) => [place, madeOf(place)]))
  const mean = (ofField: ReadonlyMap<number, number>) => [...ofField.values()].reduce((sum, length) => sum + length, 0) / Math.max(count, 1)
  return {
    documentCount: count,
    nextId: count,
    documentIds: byPlace((place) => place),
    fieldIds: { name: 0, text: 1 },
    fieldLength: byPlace((place) => lengths.map((ofField) => ofField.get(place) ?? 0)),
    averageFieldLength: lengths.map(mean),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  }
}

function postingsOf(texts: readonly (readonly string[])[]): Postings {
  const postings = new Map<string, number[]>()
  for (const [place, ofEntry] of texts.entries()) {
    for (const term of new Set(ofEntry.flatMap(termsOf))) {
      const places = postings.get(term)
      if (places) places.push(place)
      else postings.set(term, [place])
    }
  }
  return postings
}

function unpacked({ terms, entries }: PackedTerms): Postings {
  if (terms === '') return new Map()
  const lines = entries.split('\n')
  return new Map(
    terms.split('\n').map((term, i) => {
      let place = 0
      return [term, (lines[i] ?? '').split(' ').map((step) => (place += Number.parseInt(step, 36)))]
    }),
  )
}
