import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlaceId } from '../../src/domain/content/ids'
import { type Searcher, searcherOf } from '../../src/search/searcher'
import type { SearchEntry, SearchFile } from '../../src/domain/search/searchFile'
import { packedTerms } from '../../src/search/wordIndex'

interface Made extends Partial<Pick<SearchEntry, 'names' | 'aliases' | 'weight'>> {
  readonly text?: string
}

const fileOf = (made: Readonly<Record<string, Made>>): SearchFile => ({
  entries: Object.entries(made).map(([id, { names = [], aliases = [], weight }]) => ({
    to: { kind: 'place', id: id as PlaceId },
    names,
    aliases,
    ...(weight !== undefined && { weight }),
  })),
  texts: packedTerms(Object.values(made).map(({ text = '' }) => text)),
  keyboards: ['abcdefghijklmnopqrstuvwxyz', 'фисвуапршолдьтщзйкыегмцчня'],
})

const idsFor = (search: Searcher, query: string) => search(query).entries.map(({ to }) => String(to.id))

const isles = await searcherOf(
  fileOf({
    said: { names: ['Old map'], text: 'It shows Norholm and the bay of Arn.' },
    titled: { names: ['Landing on Norholm'] },
    longer: { names: ['Norholm Strait'] },
    alias: { names: ['Sud'], aliases: ['Norholm'] },
    named: { names: ['Norholm', '北島'], aliases: ['Nordholm', 'ノルホルム'] },
    treaty: { names: ['北海条約'], aliases: ['1855'], text: '両国は北島の間に国境を定めた。Договор о границе.' },
  }),
)

test('exact names go first, then other names, then names that begin so, then words in names, then texts', () => {
  expect(idsFor(isles, 'NORHOLM')).toEqual(['named', 'alias', 'longer', 'titled', 'said'])
})

test('any language finds, whatever its script', () => {
  expect(idsFor(isles, '北島')).toEqual(['named', 'treaty'])
  expect(idsFor(isles, 'のるほるむ')[0]).toBe('named')
  expect(idsFor(isles, 'ﾉﾙﾎﾙﾑ')[0]).toBe('named')
  expect(idsFor(isles, '国境を定')).toEqual(['treaty'])
  expect(idsFor(isles, '1855')).toEqual(['treaty'])
  expect(idsFor(isles, 'lan')[0]).toBe('titled')
})

test('where nothing is written so, a slip of the fingers is forgiven, in a name and in a word of a text', () => {
  for (const slip of ['Norhlom', 'Norholn', 'Norhom', 'Norhollm']) expect(idsFor(isles, slip)[0], slip).toBe('named')
  expect(idsFor(isles, 'Lading on Norholm')).toEqual(['titled'])
  expect(idsFor(isles, 'Nrhlm')).toEqual([])
})

test('what was typed with another keyboard in mind is understood, and said to be', () => {
  expect(isles('тщкрщдь')).toMatchObject({ understood: 'norholm' })
  expect(idsFor(isles, 'тщкрщдь')[0]).toBe('named')
  expect(isles('norholm')).not.toHaveProperty('understood')
})

test('other endings of a word find, and in the end any of the words', () => {
  expect(idsFor(isles, 'договором')).toEqual(['treaty'])
  expect(idsFor(isles, 'where lies norholm then')).toContain('named')
})

test('of several that fit alike the weightier goes first', async () => {
  const search = await searcherOf(fileOf({ light: { names: ['Arn'] }, heavy: { names: ['Arn'], weight: 3 } }))
  expect(idsFor(search, 'arn')).toEqual(['heavy', 'light'])
})

test('nothing is found for nothing, for signs alone, and in an empty file', async () => {
  for (const query of ['', '  ', '?!', '…']) expect(isles(query)).toEqual({ entries: [] })
  const empty = await searcherOf(fileOf({}))
  expect(empty('norholm')).toEqual({ entries: [] })
})

test('whatever is typed, searching ends, and each entry is found once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
      const ids = idsFor(isles, query)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('every name finds its own entry first, in capitals too', () => {
  const names = ['Norholm', '北島', 'Old map', 'Sud', 'Norholm Strait', '北海条約']
  for (const name of names) expect(isles(name.toUpperCase()).entries[0]?.names).toContain(name)
})
