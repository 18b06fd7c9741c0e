import { expect, test } from 'vitest'
import { frameOf } from '../../../src/cartography/camera'
import { zoomsOf } from '../../../src/cartography/zooms'
import { placeId, termId } from '../../../src/generator/dossier/compile/ids'
import { extentsOf } from '../../../src/cartography/framing/sight'
import { openingFrame } from '../../../src/map/camera/opening'
import { placesWithin } from '../../../src/map/camera/usePlacesInView'
import { islesOnMap } from '../../fixtures/islesOnMap'

const { dossier, geometry } = islesOnMap()
const { footprints } = geometry
const place = (id: string) => ({ kind: 'place', id: placeId(id) }) as const
const boundsOf = (id: string) => footprints.find((one) => one.place === placeId(id))?.bounds

test('an island is shown whole, a group with all its islands, a town at its point', () => {
  expect(extentsOf(dossier, geometry, place('east'))).toEqual([boundsOf('east')])
  expect(extentsOf(dossier, geometry, place('isles'))).toEqual([boundsOf('east'), boundsOf('west')])
  expect(extentsOf(dossier, geometry, place('harbour'))).toEqual([[151.05, 46.05, 151.05, 46.05]])
})

test('of a mainland a point is enough, unless it is the subject itself', () => {
  const places = dossier.places.map((one) => (one.id === placeId('west') ? { ...one, kind: 'mainland' as const } : one))
  const withMainland = { ...dossier, places }
  expect(extentsOf(withMainland, geometry, place('isles'))).toEqual([boundsOf('east'), [150, 45.5, 150, 45.5]])
  expect(extentsOf(withMainland, geometry, place('west'))).toEqual([boundsOf('west')])
})

test('what has no place, and what lies far off, asks for no extent', () => {
  expect(extentsOf(dossier, geometry, null)).toEqual([])
  expect(extentsOf(dossier, geometry, { kind: 'term', id: termId('word') })).toEqual([])
  expect(extentsOf(dossier, geometry, place('reef'))).toEqual([])
  expect(extentsOf(dossier, geometry, place('nowhere'))).toEqual([])
})

test('the map opens with the first extent, and elsewhere where the subject lies outside it', () => {
  expect(openingFrame(dossier, geometry, null)).toEqual(frameOf(dossier.firstExtent, 12))
  expect(openingFrame(dossier, geometry, place('east'))).toEqual(frameOf(dossier.firstExtent, 12))
  const elsewhere = { ...dossier, firstExtent: [140, 43, 142, 44] as const }
  expect(openingFrame(elsewhere, geometry, place('east'))).not.toEqual(frameOf(elsewhere.firstExtent, 12))
})

test('an islet opens near, with its neighbours round it', () => {
  const east = footprints[0]
  if (!east) throw new Error('no footprint')
  const islets = { ...geometry, footprints: [...footprints, { ...east, place: placeId('isles'), hull: [east.inside] }] }
  expect(openingFrame(dossier, islets, place('east')).zoom).toBeGreaterThan(openingFrame(dossier, geometry, place('east')).zoom)
})

test('places within an extent are those whose bounds meet it; to touch its edge is not enough', () => {
  expect(placesWithin([148, 45, 152, 47], footprints)).toEqual(['east', 'west', 'bay-isle'])
  expect(placesWithin([150.95, 45.95, 151, 46], footprints)).toEqual(['east'])
  expect(placesWithin([151.1, 45, 152, 47], footprints)).toEqual([])
})

test.each([0.2, 5, 40])('a first extent of %d° opens whole, and the map goes as far in and out from it as from any other', (width) => {
  const [longitude, latitude] = [20, 10]
  const firstExtent = [longitude, latitude, longitude + width, latitude + width / 2] as const
  const opening = openingFrame({ ...dossier, firstExtent }, geometry, null)
  expect(opening).toEqual(frameOf(firstExtent))
  const { least, most, closestOpening } = zoomsOf(firstExtent)
  expect(opening.zoom).toBeGreaterThan(least)
  expect(most - opening.zoom).toBeGreaterThan(5)
  expect(closestOpening).toBeLessThan(most)
})
