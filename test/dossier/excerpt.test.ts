import { expect, test } from 'vitest'
import { relevanceOf, excerptsOf } from '../../src/domain/excerpt'
import type { EventId, PlaceId } from '../../src/domain/content/ids'
import type { Subject } from '../../src/domain/content/subject'
import { compiledDossier } from '../fixtures/dossiers'

const { core } = compiledDossier('en')
const place = (id: string): Subject => ({ kind: 'place', id: id as PlaceId })
const idsOf = (subject: Subject) => excerptsOf(core, subject).map(({ sentence, relevance }) => [sentence.id, relevance.how])

test('a sentence that names Shikotan stands before those that name only a group it is in', () => {
  expect(idsOf(place('shikotan'))).toEqual([
    ['s8-2', 'direct'],
    ['s1-1', 'group'],
    ['s2-1', 'group'],
    ['s4-1', 'group'],
  ])
})

test('Etorofu, which the report never names, is borne on by what it says of the four', () => {
  const excerpts = excerptsOf(core, place('etorofu'))
  expect(excerpts.length).toBeGreaterThan(0)
  for (const { relevance } of excerpts) expect(relevance).toEqual({ how: 'group', via: 'northern-territories' })
})

test('a group is borne on by a sentence that names one of its members', () => {
  expect(idsOf(place('lesser-kurils'))).toEqual([['s8-2', 'member']])
})

test('an event is quoted only where it is itself mentioned', () => {
  expect(idsOf({ kind: 'event', id: 'joint-declaration-1956' as EventId })).toEqual([['s8-1', 'direct']])
  expect(idsOf({ kind: 'event', id: 'shimoda-treaty-1855' as EventId })).toEqual([])
})

test('no sentence is quoted twice for a subject', () => {
  for (const { id } of core.places) {
    const ids = excerptsOf(core, { kind: 'place', id }).map(({ sentence }) => sentence.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('places bear on each other, and on nothing of another kind', () => {
  expect(relevanceOf(core, { kind: 'event', id: 'joint-declaration-1956' as EventId }, place('shikotan'))).toBeNull()
  expect(relevanceOf(core, { kind: 'place', id: 'moscow' as PlaceId }, place('shikotan'))).toBeNull()
})
