import { expect, test } from 'vitest'
import { placeId } from '../../../src/generator/dossier/compile/ids'
import { gazetteer } from '../../../src/domain/content/gazetteer'
import { realDossier } from '../../fixtures/dossiers'
import { smallDossier } from '../../fixtures/smallDossier'

test('ancestors go through parents and further groups, nearest first', () => {
  const { ancestors } = gazetteer(smallDossier())
  expect(ancestors(placeId('rock'))).toEqual(['east', 'isles'])
  expect(ancestors(placeId('west'))).toEqual(['isles', 'disputed-group'])
  expect(ancestors(placeId('isles'))).toEqual([])
})

test('children are those whose parent or further group a place is', () => {
  const { children } = gazetteer(smallDossier())
  expect(children(placeId('isles'))).toEqual(['east', 'west'])
  expect(children(placeId('disputed-group'))).toEqual(['west'])
})

test('the disputed islands count as four, not as four and the islets of the Habomais', () => {
  const { members } = gazetteer(realDossier())
  expect(new Set(members(placeId('northern-territories')))).toEqual(new Set(realDossier().disputed))
  expect(members(placeId('habomai'))).toHaveLength(11)
})

test('the record of a town is that of its island, of a group that of its members, of a sea nobody’s', () => {
  const { recorded } = gazetteer(smallDossier())
  expect(recorded(placeId('harbour'))).toEqual(['east'])
  expect(recorded(placeId('isles'))).toEqual(['east', 'west'])
  expect(recorded(placeId('east'))).toEqual(['east'])
  expect(recorded(placeId('reef'))).toEqual([])
})

test('the gazetteer of a dossier is made once', () => {
  const dossier = smallDossier()
  expect(gazetteer(dossier)).toBe(gazetteer(dossier))
})
