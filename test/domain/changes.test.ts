import { expect, test } from 'vitest'
import { changesOfPage, changesSince } from '../../src/domain/changes'
import type { EditionChanges, EntryChange } from '../../src/domain/content/edition'

const entry = (
  kind: EntryChange['kind'],
  parts: readonly (readonly [string, string | null, string | null])[] = [],
  key = 'events/a',
): EntryChange => ({
  entry: key,
  kind,
  name: key,
  about: [key.replace('events/', 'event:'), 'events'],
  parts: parts.map(([at, before, after]) => ({ at, label: at, before, after })),
})
const edition = (number: number | null, ...changes: EntryChange[]): EditionChanges => ({
  edition: number === null ? null : { number, date: `2026-01-0${number}` },
  changes,
})
const since = (number: number, ...editions: EditionChanges[]) =>
  changesSince(editions, number).map(({ entry: key, kind, parts }) => [
    key,
    kind,
    ...parts.map(({ at, before, after }) => `${at}: ${before} → ${after}`),
  ])

test('what later editions changed is told as one change, and what an edition already had is not', () => {
  const editions = [
    edition(1),
    edition(2, entry('changed', [['summary', 'a', 'b']])),
    edition(3, entry('changed', [['summary', 'b', 'c']]), entry('added', [], 'events/z')),
  ]
  expect(since(1, ...editions)).toEqual([
    ['events/a', 'changed', 'summary: a → c'],
    ['events/z', 'added'],
  ])
  expect(since(2, ...editions)).toEqual([
    ['events/a', 'changed', 'summary: b → c'],
    ['events/z', 'added'],
  ])
  expect(since(3, ...editions)).toEqual([])
})

test('what is not an edition yet counts as changed since the last', () => {
  expect(since(1, edition(1), edition(null, entry('changed', [['date', '1', null]])))).toEqual([['events/a', 'changed', 'date: 1 → null']])
})

test('what was changed back, or came and went, is not told', () => {
  expect(since(1, edition(2, entry('changed', [['x', 'a', 'b']])), edition(3, entry('changed', [['x', 'b', 'a']])))).toEqual([])
  expect(since(1, edition(2, entry('added')), edition(3, entry('withdrawn')))).toEqual([])
})

test('what is new stays new when it changes, what is withdrawn stays withdrawn, and what comes back is told of', () => {
  expect(since(1, edition(2, entry('added')), edition(3, entry('changed', [['x', 'a', 'b']])))).toEqual([['events/a', 'added']])
  expect(since(1, edition(2, entry('changed', [['x', 'a', 'b']])), edition(3, entry('withdrawn')))).toEqual([['events/a', 'withdrawn']])
  expect(since(1, edition(2, entry('withdrawn')), edition(3, entry('added')))).toEqual([['events/a', 'changed']])
})

test('a page is told of its own facts: by its subject, or by its list', () => {
  const changes = [entry('added'), entry('added', [], 'events/b')]
  expect(changesOfPage(changes, 'event:b').map(({ entry: key }) => key)).toEqual(['events/b'])
  expect(changesOfPage(changes, 'events')).toHaveLength(2)
  expect(changesOfPage(changes, 'places')).toEqual([])
})
