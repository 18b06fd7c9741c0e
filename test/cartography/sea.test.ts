import { expect, test } from 'vitest'
import { type SeaFeature, type SeaKind, seaOf } from '../../src/cartography/sea'
import { sceneOf } from '../../src/cartography/scene'
import type { Dossier } from '../../src/domain/content/dossier'
import { compileEnd } from '../../src/generator/dossier/compile/date'
import { lineId, partyId, placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { dayFrom } from '../fixtures/dossiers'
import { smallDossier } from '../fixtures/smallDossier'

const limit = (id: string, claimant: string, miles: number | undefined, from: string): Dossier['boundaries'][number] => ({
  id: lineId(id),
  kind: 'limit',
  between: [],
  name: id,
  from: compileEnd(from, 'past'),
  to: compileEnd('..', 'future'),
  claimant,
  ...(miles !== undefined && { miles }),
  course: [],
})
const dossier: Dossier = {
  ...smallDossier(),
  boundaries: [
    limit('a', 'westmark', 12, '1960-01-01'),
    limit('b', 'ost', 12, '1940-01-01'),
    limit('named-12nm', 'westmark', undefined, '1900-01-01'),
  ],
}
const places = [placeId('east'), placeId('west')]
const feature = (id: string, kind: SeaKind, land: string, more: Partial<SeaFeature> = {}): SeaFeature => {
  return { id, kind, land: [land], miles: 12, d: 'M0 0', ...more }
}
const belts = [feature('belt-east', 'belt', 'east'), feature('belt-west', 'belt', 'west')]
const owners = (features: readonly SeaFeature[], date: string, view = 'control') => {
  const id = view === 'control' ? view : positionId(view)
  return seaOf(features, sceneOf(dossier, places, id, dayFrom(date)), dossier).map(({ id, owner }) => [id, owner])
}

test('a belt belongs to whoever holds its land, from the day that holder’s limit is in force', () => {
  expect(owners(belts, '1939-12-31')).toEqual([])
  expect(owners(belts.slice(0, 1), '1945-01-01')).toEqual([['belt-east', partyId('ost')]])
  expect(owners(belts, '1959-12-31')).toEqual([])
  expect(owners(belts, '1960-01-01').map(([, owner]) => owner)).toEqual([partyId('westmark'), partyId('westmark')])
})

test('how far off a limit lies is what the line says, not what it is called', () => {
  expect(owners([feature('belt-east', 'belt', 'east', { miles: 200 })], '1960-01-01')).toEqual([])
})

test('land that nobody holds has no sea', () => {
  expect(owners([feature('belt-far', 'belt', 'nowhere')], '1960-01-01')).toEqual([])
})

test('between two coasts of one holder there is no median', () => {
  expect(owners([feature('median', 'median', 'east', { other: ['west'] })], '1970-01-01')).toEqual([])
  expect(owners([feature('median', 'median', 'east', { other: ['nowhere'] })], '1970-01-01')).toEqual([])
  expect(owners([feature('median', 'median', 'east')], '1970-01-01')).toEqual([])
})

test('a belt looks as the land that it is counted from: hatched where that is claimed by another', () => {
  const scene = sceneOf(dossier, places, 'control', dayFrom('1970-01-01'))
  const hatched = { ...scene, areas: scene.areas.map((area) => (area.place === 'east' ? { ...area, hatch: partyId('westmark') } : area)) }
  const looks = new Map(seaOf(belts, hatched, dossier).map(({ id, look }) => [id, look?.hatch]))
  expect(looks.get('belt-east')).toBe('westmark')
  expect(looks.get('belt-west')).toBe(null)
})

test('a belt round several islands is one holder’s or nobody’s, and hatched where all of them are alike', () => {
  const round = { ...feature('belt-both', 'belt', 'east'), land: ['east', 'west'] }
  expect(owners([round], '1970-01-01')).toEqual([['belt-both', partyId('westmark')]])
  expect(owners([round], '1945-01-01')).toEqual([])
  const scene = sceneOf(dossier, places, 'control', dayFrom('1970-01-01'))
  const hatched = (islands: readonly string[]) => {
    const areas = scene.areas.map((area) => ({ ...area, hatch: islands.includes(area.place) ? partyId('ost') : null }))
    return seaOf([round], { ...scene, areas }, dossier)[0]?.look?.hatch
  }
  expect(hatched(['east', 'west'])).toBe('ost')
  expect(hatched(['east'])).toBe(null)
})

test('between coasts of two holders the median is neither’s', () => {
  const scene = sceneOf(dossier, places, 'control', dayFrom('1970-01-01'))
  const apart = { ...scene, areas: scene.areas.map((area) => (area.place === 'west' ? { ...area, fill: partyId('ost') } : area)) }
  const median = feature('median', 'median', 'east', { other: ['west'] })
  expect(seaOf([median], apart, dossier).map(({ owner }) => owner)).toEqual([null])
})
