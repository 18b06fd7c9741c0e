import { expect, test } from 'vitest'
import { searcherOf } from '../../../src/search/searcher'
import { nameIndex } from '../../../src/generator/search/nameIndex'
import { searchFile } from '../../../src/generator/search/searchFile'
import { wholeOtherDispute } from '../../fixtures/otherDispute'

const editions = ['en', 'he'].map(wholeOtherDispute)
const file = searchFile(editions, [])
const search = await searcherOf(file)
const first = (query: string) => search(query).entries[0]
const [english, hebrew] = editions

test('every subject of another dispute is found by its name in each of its languages', () => {
  for (const edition of editions) {
    for (const { id, name } of edition.compiled.core.places)
      expect(
        search(name).entries.map(({ to }) => to.id),
        name,
      ).toContain(id)
    for (const { id, title } of edition.compiled.core.events)
      expect(
        search(title).entries.map(({ to }) => to.id),
        title,
      ).toContain(id)
  }
  expect(first('Tamm')?.to).toEqual({ kind: 'place', id: 'tamm' })
  expect(first('טאמו')?.to).toEqual({ kind: 'place', id: 'tamm' })
})

test('a year finds what happened then', () => {
  const event = english?.compiled.core.events.find(({ date }) => /^\d{4}/.test(date.edtf))
  const found = search(event?.date.edtf.slice(0, 4) ?? '').entries
  expect(found.map(({ to }) => to.id)).toContain(event?.id)
})

test('arguments and sentences of the report are entries with their place on the page, and have no page of their own', () => {
  const parts = file.entries.filter(({ anchor }) => anchor !== undefined)
  expect(new Set(parts.map(({ to }) => to.kind))).toEqual(new Set(['position', 'paragraph']))
  expect(file.entries.filter(({ to, anchor }) => to.kind === 'paragraph' && anchor === undefined)).toEqual([])
})

test('the index of names has every place and event once, each below its letter', () => {
  const indexed = (name: string) => ({ heading: name.charAt(0), reading: name })
  for (const edition of [english, hebrew]) {
    if (!edition) return expect.fail('no edition')
    const { groups } = nameIndex(edition.compiled, indexed, 'en')
    const entries = groups.flatMap((group) => group.entries)
    for (const { id, name } of edition.compiled.core.places) {
      expect(entries.filter((entry) => entry.to.kind === 'place' && entry.to.id === id && entry.name === name)).toHaveLength(1)
    }
    for (const { heading, entries: below } of groups) expect(below.every(({ name }) => name.startsWith(heading))).toBe(true)
  }
})
