import { expect, test } from 'vitest'
import type { Extent } from '../../../src/cartography/camera'
import { mannerOf } from '../../../src/cartography/naming/label'
import { zoomsOf } from '../../../src/cartography/zooms'
import { placeId } from '../../../src/generator/dossier/compile/ids'
import { islesOnMap } from '../../fixtures/islesOnMap'

const { dossier } = islesOnMap()
/** The same isles, and what is eight times as wide. */
const near: Extent = [148, 45, 152, 47]
const wide: Extent = [134, 38, 166, 54]
const third = ['bay-isle', 'rock', 'east'].map(placeId)

test.each([-3, -1.2, 0, 2])(
  'a place is named as large on the map of a wide dispute as of a narrow one, %s zooms from the opening',
  (steps) => {
    for (const place of dossier.places)
      for (const disputed of [dossier.disputed, third]) {
        const [one, other] = [near, wide].map((firstExtent) => {
          const { home } = zoomsOf(firstExtent)
          const manner = mannerOf(place, { disputed, firstExtent }, home + steps)
          return manner && { ...manner, fromZoom: (manner.fromZoom - home).toFixed(6), toZoom: (manner.toZoom - home).toFixed(6) }
        })
        expect(one).toEqual(other)
      }
  },
)

test('the first two of the disputed bear larger names than the others, where there is room', () => {
  const { home } = zoomsOf(dossier.firstExtent)
  const sizes = (zoom: number) =>
    third.map((id) =>
      dossier.places.flatMap((place) => (place.id === id ? (mannerOf(place, { ...dossier, disputed: third }, zoom)?.size ?? 0) : [])),
    )
  expect(sizes(home - 3).flat()).toEqual([14, 14, 14])
  expect(sizes(home - 1).flat()).toEqual([17, 17, 16])
  expect(sizes(home).flat()).toEqual([22, 22, 19])
})

test('an island group that is not disputed has no name of its own', () => {
  const group = dossier.places.find(({ id }) => id === 'isles')
  expect(group && mannerOf(group, dossier, 8)).toBeNull()
})
