import { expect, test } from 'vitest'
import { placeId } from '../../../src/generator/dossier/compile/ids'
import { gazetteer } from '../../../src/domain/content/gazetteer'
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

test('the members of a group that is itself of groups are those it lists, not what lies in them', () => {
  const { members } = gazetteer(smallDossier())
  expect(members(placeId('isles'))).toEqual(['east', 'west'])
  expect(members(placeId('disputed-group'))).toEqual(['west'])
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

test('descendants go through parents and further groups, each once, also where places are said to lie in each other', () => {
  const dossier = smallDossier()
  expect(gazetteer(dossier).descendants(placeId('isles'))).toEqual(['east', 'rock', 'harbour', 'west'])
  const ring = dossier.places.map((place) => (place.id === placeId('isles') ? { ...place, alsoIn: [placeId('rock')] } : place))
  expect(gazetteer({ ...dossier, places: ring }).descendants(placeId('east'))).toEqual(['rock', 'isles', 'east', 'harbour', 'west'])
})

test('a chain of groups that share their members is walked once, not once a way', () => {
  const [model] = smallDossier().places
  if (!model) throw new Error('no place')
  // Each of thirty layers holds two groups, and both lie in both groups of the layer above: 2³⁰ ways from top to bottom.
  let read = 0
  const places = Array.from({ length: 30 }, (_, layer) =>
    ['a', 'b'].map((side) => ({
      ...model,
      id: placeId(`${side}${layer}`),
      parent: null,
      get alsoIn() {
        read++
        return layer ? [placeId(`a${layer - 1}`), placeId(`b${layer - 1}`)] : []
      },
    })),
  ).flat()
  expect(gazetteer({ ...smallDossier(), places }).descendants(placeId('a0'))).toHaveLength(58)
  expect(read).toBeLessThanOrEqual(2 * places.length)
})
